import * as z from 'zod/mini'
import { CALL_STATES, type CallState } from './words'

/** What every change of a call replies with; the page then reads the case again. */
export const callReceipt = z.object({
  callId: z.string(),
  state: z.enum(Object.keys(CALL_STATES) as [CallState, ...CallState[]]),
})
