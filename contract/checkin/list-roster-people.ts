import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

/** Who serves at an office and its branches, for its hosts. */
export const listRosterPeople = defineOperation({
  name: 'checkin.list-roster-people',
  kind: 'query',
  summary: '可以排班的人',
  callers: ['party_member', 'community_worker', 'dispatcher', 'admin', 'leader'],
  input: z.strictObject({ office: id }),
  output: z.object({ people: z.array(z.object({ id: z.string(), name: z.string() })) }),
})
