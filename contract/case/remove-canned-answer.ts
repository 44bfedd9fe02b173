import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

/** `removed` is false where a colleague was quicker: it is gone either way. */
export const removeCannedAnswer = defineOperation({
  name: 'case.remove-canned-answer',
  kind: 'mutation',
  summary: '删掉一条常用答复',
  callers: ['community_worker', 'dispatcher', 'department_officer'],
  input: z.strictObject({ office: id, answerId: id }),
  output: z.object({ removed: z.boolean() }),
})
