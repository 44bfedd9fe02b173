import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { similarView } from './similar-view'

/** Cases of others that the caller follows, the newest first; at most 50. */
export const listFollowed = defineOperation({
  name: 'case.list-followed',
  kind: 'query',
  summary: '我关注的诉求',
  callers: ['resident'],
  input: z.strictObject({}),
  output: z.object({ cases: z.array(similarView) }),
})
