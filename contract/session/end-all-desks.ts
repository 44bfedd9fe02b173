import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'

/** Signs all my computers out, at once. */
export const endAllDesks = defineOperation({
  name: 'session.end-all-desks',
  kind: 'mutation',
  summary: '退出所有电脑',
  callers: ['resident'],
  input: z.strictObject({}),
  output: z.object({ ended: z.number() }),
})
