import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

/** The whole number of a contact point; who looked stays on record. */
export const revealPointNumber = defineOperation({
  name: 'pairing.reveal-point-number',
  kind: 'mutation',
  summary: '查看联系点电话',
  callers: ['admin', 'dispatcher', 'community_worker', 'party_member', 'department_officer', 'leader'],
  input: z.strictObject({ pointId: id }),
  output: z.object({ phone: z.string() }),
})
