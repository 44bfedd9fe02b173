import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { deskCode } from './scalars'

/** Lets the computer in that shows this code. The number is what the person read on its screen. */
export const confirmDesk = defineOperation({
  name: 'session.confirm-desk',
  kind: 'mutation',
  summary: '确认电脑登录',
  callers: ['resident'],
  input: z.strictObject({ code: deskCode }),
  output: z.object({ browser: z.string() }),
})
