import * as z from 'zod/mini'
import { TAGS, type Tag } from '../broadcast/words'
import { defineOperation } from '../define-operation'
import { ROLES } from '../roles'

/** Who the platform says is calling. A person is made known on the first call of theirs that changes something. */
export const viewMe = defineOperation({
  name: 'directory.view-me',
  kind: 'query',
  summary: '我是谁、在哪个社区、有哪些身份',
  callers: ROLES,
  input: z.strictObject({}),
  output: z.object({
    personId: z.string(),
    name: z.string(),
    /** The caller's own, so in full; empty when never given. */
    phone: z.string(),
    community: z.optional(z.object({ code: z.string(), name: z.string(), street: z.string() })),
    /** Groups that the caller put themselves into; absent when none. */
    tags: z.optional(z.array(z.enum(Object.keys(TAGS) as [Tag, ...Tag[]]))),
    roles: z.array(z.object({ role: z.enum(ROLES), roleName: z.string(), office: z.string(), officeName: z.string() })),
  }),
})
