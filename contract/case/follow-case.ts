import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

export const followCase = defineOperation({
  name: 'case.follow-case',
  kind: 'mutation',
  summary: '关注一件诉求',
  callers: ['resident'],
  input: z.strictObject({ caseId: id }),
  output: z.object({ caseId: z.string(), following: z.boolean() }),
})
