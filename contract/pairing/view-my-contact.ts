import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { CONTACT_KINDS, type ContactKind } from './words'

/** Being reached is what they are there for, so the household sees the number of both. */
const member = z.object({ name: z.string(), branch: z.string(), phone: z.string() })

const contact = z.object({
  pointId: z.string(),
  kind: z.enum(Object.keys(CONTACT_KINDS) as [ContactKind, ...ContactKind[]]),
  title: z.string(),
  communityName: z.string(),
  member: z.optional(member),
  standIn: z.optional(member),
  lastVisitAt: z.optional(z.string()),
  nextVisitOn: z.optional(z.string()),
})
export type MyContact = z.output<typeof contact>

/** 我的联系党员: who is in contact with the resident's household or enterprise. */
export const viewMyContact = defineOperation({
  name: 'pairing.view-my-contact',
  kind: 'query',
  summary: '我的联系党员',
  callers: ['resident'],
  input: z.strictObject({}),
  output: z.object({ contacts: z.array(contact) }),
})
