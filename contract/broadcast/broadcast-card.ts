import * as z from 'zod/mini'
import { BROADCAST_CATEGORIES, type BroadcastCategory, DUTIES, type Duty } from './words'

/** A broadcast in a list, as the person who reads the list has it. */
export const broadcastCard = z.object({
  broadcastId: z.string(),
  title: z.string(),
  summary: z.string(),
  category: z.enum(Object.keys(BROADCAST_CATEGORIES) as [BroadcastCategory, ...BroadcastCategory[]]),
  office: z.string(),
  releasedAt: z.string(),
  duty: z.enum(Object.keys(DUTIES) as [Duty, ...Duty[]]),
  /** Not opened yet, or corrected since. */
  unread: z.boolean(),
  /** Opened before it was corrected. */
  corrected: z.boolean(),
  /** The phone has not said yet that it arrived. */
  undelivered: z.boolean(),
  /** The caller is still to show that it is understood, to sign for it or to answer its survey. */
  toDo: z.boolean(),
  favourite: z.boolean(),
  /** Its last day of validity is over. */
  ended: z.boolean(),
  withdrawn: z.boolean(),
})
export type BroadcastCard = z.output<typeof broadcastCard>
