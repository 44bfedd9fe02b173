import * as z from 'zod/mini'
import { BROADCAST_STATES, type BroadcastState } from './words'

/** What every change of a broadcast replies with; the page then reads it again. */
export const broadcastReceipt = z.object({
  broadcastId: z.string(),
  state: z.enum(Object.keys(BROADCAST_STATES) as [BroadcastState, ...BroadcastState[]]),
})
