import * as z from 'zod/mini'
import { photoView } from '../photo-view'
import { ACTIVITY_KINDS, type ActivityKind, OPEN_TO, type OpenTo } from './activity-words'

const kind = z.enum(Object.keys(ACTIVITY_KINDS) as [ActivityKind, ...ActivityKind[]])

export const activityCard = z.object({
  activityId: z.string(),
  kind,
  title: z.string(),
  officeName: z.string(),
  address: z.string(),
  from: z.string(),
  to: z.string(),
  cancelled: z.boolean(),
  signedUp: z.boolean(),
  checkedIn: z.boolean(),
  /** The caller has a turn of this duty. */
  onRoster: z.boolean(),
})
export type ActivityCard = z.output<typeof activityCard>

export const activityView = z.extend(activityCard, {
  words: z.string(),
  openTo: z.enum(Object.keys(OPEN_TO) as [OpenTo, ...OpenTo[]]),
  cancelReason: z.optional(z.string()),
  capacity: z.optional(z.number()),
  /** Places that are left; absent where there is no limit. */
  left: z.optional(z.number()),
  hosts: z.boolean(),
  /** Where everyone it is open to lives or works; for a branch, where the branch belongs. */
  placeName: z.string(),
  /** Which office holds it, and how many have signed up: for its hosts. */
  office: z.optional(z.string()),
  signUps: z.optional(z.number()),
  /** The place is known on the map, so that a check-in there can be compared. */
  placed: z.boolean(),
  /** How the caller's own check-in is kept, in words; with both times where it was sent later (补传). */
  checkIn: z.optional(z.object({ words: z.string(), at: z.string(), arrivedAt: z.optional(z.string()) })),
  /** Check-ins are taken from an hour before until an hour after. */
  open: z.boolean(),
  summary: z.optional(z.object({ text: z.string(), photos: z.array(photoView), checking: z.boolean() })),
  shifts: z.array(
    z.object({
      shiftId: z.string(),
      from: z.string(),
      to: z.string(),
      /** For its hosts, and for whoever has a turn and may ask another. */
      personId: z.optional(z.string()),
      name: z.string(),
      mine: z.boolean(),
      /** Somebody is asked to take it over; `askedMe` is whether that is the caller. */
      swapWith: z.optional(z.string()),
      askedMe: z.boolean(),
    }),
  ),
})
export type ActivityView = z.output<typeof activityView>
