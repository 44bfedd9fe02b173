import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

/** Signs one of my computers out, at once. */
export const endDesk = defineOperation({
  name: 'session.end-desk',
  kind: 'mutation',
  summary: '退出一台电脑',
  callers: ['resident'],
  input: z.strictObject({ deskId: id }),
  output: z.object({}),
})
