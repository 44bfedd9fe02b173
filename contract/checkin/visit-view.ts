import * as z from 'zod/mini'
import { CASE_STATES, CATEGORIES } from '../case/words'
import { CONTACT_KINDS } from '../pairing/words'
import { photoView } from '../photo-view'
import { VISIT_GROUNDS, VISIT_LACKS, VISIT_STATES } from './words'

const oneOf = <T extends string>(words: Record<T, string>) => z.enum(Object.keys(words) as [T, ...T[]])

/** Where a visit goes: what whoever visits needs to find the door. */
export const visited = z.object({
  contactPointId: z.string(),
  kind: oneOf(CONTACT_KINDS),
  /** Masked for whoever is above and no visitor. */
  title: z.string(),
  contactName: z.string(),
  address: z.string(),
  community: z.object({ code: z.string(), name: z.string() }),
  lastVisitAt: z.optional(z.string()),
  nextVisitOn: z.optional(z.string()),
  /** Visits by anybody to an enterprise within 30 days: instants, the newest first. */
  lately: z.array(z.string()),
})
export type Visited = z.output<typeof visited>

/** Done at `at`; `arrivedAt` is later where it waited on the phone (补传). */
const done = z.object({ at: z.string(), arrivedAt: z.string(), late: z.boolean() })

export const visitLine = z.object({
  visitId: z.string(),
  contactPointId: z.string(),
  kind: oneOf(CONTACT_KINDS),
  title: z.string(),
  state: oneOf(VISIT_STATES),
  /** Who went: the office's name with theirs. */
  member: z.string(),
  mine: z.boolean(),
  ground: oneOf(VISIT_GROUNDS),
  plannedOn: z.optional(z.string()),
  /** `place` in words: "在现场". */
  checkIn: z.optional(z.extend(done, { place: z.string() })),
  cases: z.number(),
  lacks: z.array(oneOf(VISIT_LACKS)),
  disputed: z.boolean(),
})
export type VisitLine = z.output<typeof visitLine>

export const visitView = z.extend(visitLine, {
  visited,
  /** Still being checked: its writer sees the words, others a sentence in their place. */
  held: z.boolean(),
  cause: z.string(),
  againReason: z.string(),
  met: z.string(),
  heard: z.string(),
  photos: z.array(photoView),
  nextOn: z.optional(z.string()),
  finished: z.optional(done),
  raised: z.array(
    z.object({
      caseId: z.string(),
      category: oneOf(CATEGORIES),
      state: oneOf(CASE_STATES),
      createdAt: z.string(),
      /** Reported by the viewer, who may open it. */
      mine: z.boolean(),
    }),
  ),
  dispute: z.optional(z.object({ at: z.string(), words: z.string() })),
  /** What the viewer can do now. */
  actions: z.array(z.enum(['check_in', 'finish', 'cancel', 'explain'])),
})
export type VisitView = z.output<typeof visitView>

/** What every change of a visit replies with; the page then reads it again. */
export const visitReceipt = z.object({
  visitId: z.string(),
  state: oneOf(VISIT_STATES),
  lacks: z.array(oneOf(VISIT_LACKS)),
})
