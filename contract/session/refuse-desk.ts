import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { deskCode } from './scalars'

/** 不是我: the code is worth nothing from now on. */
export const refuseDesk = defineOperation({
  name: 'session.refuse-desk',
  kind: 'mutation',
  summary: '拒绝电脑登录',
  callers: ['resident'],
  input: z.strictObject({ code: deskCode }),
  output: z.object({}),
})
