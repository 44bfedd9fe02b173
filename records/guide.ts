import type { GuideEntry } from '../contract/directory/guide-entry'
import { defineCollection } from './collection'

/** One matter of the service guide (办事指南). */
export interface GuideRecord extends GuideEntry {
  /** Derived from the title (cloudfunctions/directory/rules/guide-id.ts), so that a matter is there once. */
  id: string
  /** Made up, until an admin brings the real ones. */
  sample: boolean
  /** Two-character pieces of what it is found by. */
  pieces: string[]
  changedAt: string
}
export const guides = defineCollection<GuideRecord>({
  name: 'guides',
  fields: { pieces: 'array', category: 'text', title: 'text', instant: 'boolean', sample: 'boolean' },
  indexes: [
    ['pieces'],
    ['title'],
    ['category', 'title'],
    ['instant', 'title'],
    ['category', 'instant', 'title'],
    ['sample'],
  ],
  rarelyChanges: true,
})
