import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

/** A code for the household itself (联系码): twelve digits, shown once, good for 30 days; an earlier one ends with it. */
export const makeLinkCode = defineOperation({
  name: 'pairing.make-link-code',
  kind: 'mutation',
  summary: '开一张联系码',
  callers: ['admin', 'dispatcher', 'community_worker', 'party_member', 'department_officer', 'leader'],
  input: z.strictObject({ pointId: id }),
  output: z.object({ code: z.string(), until: z.string() }),
})
