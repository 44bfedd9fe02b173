import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'

/** The full name and number, for those who work on the case; each look is recorded with its reason. */
export const revealContact = defineOperation({
  name: 'case.reveal-contact',
  kind: 'mutation',
  summary: '办理人查看居民联系方式,留痕',
  callers: ['community_worker', 'dispatcher', 'department_officer'],
  input: z.strictObject({ caseId: id, reason: text(2, 200, '查看的原因,') }),
  output: z.object({ name: z.string(), phone: z.string() }),
})
