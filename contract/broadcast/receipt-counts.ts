import * as z from 'zod/mini'

/** How many of how many, of one organisation with all below it. People are counted, never timed, ranked or compared. */
export const receiptCounts = z.object({
  office: z.string(),
  name: z.string(),
  /** Whom it is for and the platform knows: the denominator of the next three. */
  people: z.number(),
  delivered: z.number(),
  read: z.number(),
  understood: z.number(),
  /** Who must sign, frozen at the release, and who did. */
  due: z.number(),
  acknowledged: z.number(),
})
