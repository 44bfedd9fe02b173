import * as z from 'zod/mini'
import { CONTACT_GRADES, CONTACT_KINDS, type ContactGrade, type ContactKind } from './words'

const person = z.object({ id: z.string(), name: z.string(), branch: z.string() })

/** A contact point in a keeper's or a member's list. */
export const pointLine = z.object({
  pointId: z.string(),
  number: z.string(),
  kind: z.enum(Object.keys(CONTACT_KINDS) as [ContactKind, ...ContactKind[]]),
  grade: z.enum(Object.keys(CONTACT_GRADES) as [ContactGrade, ...ContactGrade[]]),
  /** A class of its kind (CONTACT_CLASSES). */
  sort: z.string(),
  title: z.string(),
  address: z.string(),
  community: z.object({ code: z.string(), name: z.string() }),
  /** Absent: nobody is in contact with it. */
  member: z.optional(person),
  standIn: z.optional(person),
  lastVisitAt: z.optional(z.string()),
  nextVisitOn: z.optional(z.string()),
  active: z.boolean(),
})
export type PointLine = z.output<typeof pointLine>

/** The whole of it; the number is masked, and shown by `pairing.reveal-point-number`, which stays on record. */
export const pointView = z.extend(pointLine, {
  contactName: z.string(),
  phone: z.string(),
  point: z.optional(z.object({ latitude: z.number(), longitude: z.number() })),
  /** Residents who linked themselves with its code. */
  linked: z.array(z.object({ id: z.string(), name: z.string() })),
  /** The last day of the code that was made, where one lives. */
  codeUntil: z.optional(z.string()),
  /** Who had it before, the newest first. */
  handedOver: z.array(z.object({ at: z.string(), from: z.string(), to: z.string(), reason: z.string() })),
  mayKeep: z.boolean(),
  mine: z.boolean(),
})
export type PointView = z.output<typeof pointView>
