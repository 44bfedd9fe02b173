import * as z from 'zod/mini'
import { CATEGORIES, type Category } from './words'

/**
 * A case as anybody may hear of it: never its words, its place to the door, or whose it is. `shared` are words of the
 * asker's own text that the other has too.
 */
export const similarView = z.object({
  id: z.string(),
  category: z.enum(Object.keys(CATEGORIES) as [Category, ...Category[]]),
  community: z.string(),
  /** "约80米"; absent when one of the two has no point. */
  distance: z.optional(z.string()),
  /** Day, YYYY-MM-DD. */
  day: z.string(),
  /** "荔园社区在办,10月13日(周二)前答复" */
  sentence: z.string(),
  shared: z.array(z.string()),
  followers: z.number(),
  mine: z.boolean(),
  following: z.boolean(),
})
export type SimilarView = z.output<typeof similarView>
