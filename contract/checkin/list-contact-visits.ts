import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { CONTACT_KINDS, type ContactKind } from '../pairing/words'
import { cursor } from '../scalars'

/** A visit as the household sees it: who came and when; what was noted stays with those who noted it. */
const contactVisit = z.object({
  visitId: z.string(),
  kind: z.enum(Object.keys(CONTACT_KINDS) as [ContactKind, ...ContactKind[]]),
  title: z.string(),
  member: z.string(),
  at: z.string(),
  /** When the platform heard of it, where it waited on the phone. */
  arrivedAt: z.optional(z.string()),
  nextOn: z.optional(z.string()),
  dispute: z.optional(z.object({ at: z.string(), words: z.string(), mine: z.boolean(), held: z.boolean() })),
})
export type ContactVisit = z.output<typeof contactVisit>

/** Visits to the contact points that the resident is linked to, the newest first. 20 a page. */
export const listContactVisits = defineOperation({
  name: 'checkin.list-contact-visits',
  kind: 'query',
  summary: '来过我家的走访',
  callers: ['resident'],
  input: z.strictObject({ after: cursor }),
  output: z.object({ linked: z.boolean(), visits: z.array(contactVisit), next: z.optional(z.string()) }),
})
