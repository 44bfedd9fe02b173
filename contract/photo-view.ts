import * as z from 'zod/mini'

/** A photo as one caller may see it. */
export const photoView = z.object({
  id: z.string(),
  /** Short-lived; empty where the caller may not see it. */
  url: z.string(),
  /** How its content check stands; absent once it has passed. */
  check: z.optional(z.enum(['checking', 'refused'])),
  /** The caller may look at it and let it pass. */
  release: z.optional(z.boolean()),
})
export type PhotoView = z.output<typeof photoView>
