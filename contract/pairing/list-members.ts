import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'

/** Who can be responsible: branches whose name holds `words` (30 at most), or the members of one branch by name. */
export const listMembers = defineOperation({
  name: 'pairing.list-members',
  kind: 'query',
  summary: '可以安排的党员',
  callers: ['admin', 'dispatcher', 'community_worker'],
  input: z.strictObject({ words: z._default(text(0, 30, '支部名称'), ''), branch: z.optional(id) }),
  output: z.object({
    branches: z.array(z.object({ id: z.string(), name: z.string() })),
    members: z.array(z.object({ id: z.string(), name: z.string(), branch: z.string() })),
  }),
})
