import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

export const unfollowCase = defineOperation({
  name: 'case.unfollow-case',
  kind: 'mutation',
  summary: '不再关注',
  callers: ['resident'],
  input: z.strictObject({ caseId: id }),
  output: z.object({ caseId: z.string(), following: z.boolean() }),
})
