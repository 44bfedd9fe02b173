import type { ContactKind } from '../contract/pairing/words'
import { defineCollection } from './collection'
import type { PlaceBand } from './place-band'

/** Why an enterprise is visited (无事不扰): it called, there is a cause, or it agreed. Households and villages: `regular`. */
export type VisitGround = 'regular' | 'called' | 'cause' | 'consent'

/** A visit to a contact point (进企、走村、入户): a service record that the member starts. */
export interface VisitRecord {
  /** ULID made on the phone, so that what is done behind it without a signal can name it. */
  id: string
  contactPointId: string
  kind: ContactKind
  memberId: string
  /** Ids from the district down to the contact point's community. */
  path: string[]
  state: 'planned' | 'checked_in' | 'done' | 'cancelled'
  ground: VisitGround
  /** The cause in words; and why again, where somebody visited this enterprise within 30 days. */
  cause: string
  againReason: string
  /** Calendar day, YYYY-MM-DD. */
  plannedOn?: string
  /** Of the location only the band is kept. `at` is when it was done, `arrivedAt` when the backend heard of it. */
  checkIn?: { at: string; arrivedAt: string; late: boolean; place: PlaceBand }
  /** Who was met, what was heard; as written. */
  met: string
  heard: string
  safety: 'passed' | 'held'
  nextOn?: string
  finished?: { at: string; arrivedAt: string; late: boolean }
  /** Cases that were raised on it. */
  caseIds: string[]
  /** The contact's people who see it: the point's linked residents. */
  contactIds: string[]
  /** The contact said that it did not happen. */
  disputed?: { by: string; at: string; words: string; safety: 'passed' | 'held' }
  hasHeld: boolean
  /** Its writer took `met` and `heard` away. */
  wordsErasedAt?: string
  createdAt: string
  changedAt: string
}

export const visits = defineCollection<VisitRecord>({
  name: 'visits',
  fields: {
    memberId: 'text',
    state: 'text',
    contactPointId: 'text',
    contactIds: 'array',
    path: 'array',
    hasHeld: 'boolean',
    createdAt: 'text',
    plannedOn: 'text',
  },
  indexes: [
    ['memberId', 'createdAt'],
    ['memberId', 'state', 'plannedOn'],
    ['contactPointId', 'createdAt'],
    ['contactIds'],
    ['path'],
    ['hasHeld'],
  ],
})
