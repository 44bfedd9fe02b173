import * as z from 'zod/mini'
import { CASE_STATES, type CaseState } from './words'

/** What every change of a case replies with; the page then reads the case again. */
export const caseReceipt = z.object({
  caseId: z.string(),
  state: z.enum(Object.keys(CASE_STATES) as [CaseState, ...CaseState[]]),
})
