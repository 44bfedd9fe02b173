import type { VisitGround, VisitLack, VisitState } from '../contract/checkin/words'
import type { ContactKind } from '../contract/pairing/words'
import { defineCollection } from './collection'
import type { PlaceBand } from './place-band'

/** A visit to a contact point (进企、走村、入户): a service record that the member starts. */
export interface VisitRecord {
  /** ULID made on the phone, so that what is done behind it without a signal can name it. */
  id: string
  contactPointId: string
  kind: ContactKind
  memberId: string
  /** Ids from the district down to the contact point's community. */
  path: string[]
  state: VisitState
  /** Where it stands in its member's list: still to be made or written up, past, or in none. */
  shelf: 'open' | 'past' | 'gone'
  /** What lists go by: when it was made, or the first moment of the day it is planned for. */
  at: string
  ground: VisitGround
  /** The cause in words; and why again, where somebody visited this enterprise within 30 days. */
  cause: string
  againReason: string
  /** What it should have said and did not, since it came in late. */
  lacks: VisitLack[]
  /** Calendar day, YYYY-MM-DD. */
  plannedOn?: string
  /** Of the location only the band is kept. `at` is when it was done, `arrivedAt` when the backend heard of it. */
  checkIn?: { at: string; arrivedAt: string; late: boolean; place: PlaceBand }
  /** Who was met, what was heard; as written. */
  met: string
  heard: string
  photos: string[]
  /** Of all that its member wrote. */
  safety: 'passed' | 'held'
  nextOn?: string
  finished?: { at: string; arrivedAt: string; late: boolean }
  /** Cases that were raised on it. */
  caseIds: string[]
  /** The contact said that it did not happen. */
  disputed?: { by: string; at: string; words: string; safety: 'passed' | 'held' }
  /** Who said so, to be found by. */
  disputedBy?: string
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
    shelf: 'text',
    contactPointId: 'text',
    disputedBy: 'text',
    path: 'array',
    hasHeld: 'boolean',
    at: 'text',
  },
  indexes: [
    ['memberId', 'shelf', 'at'],
    ['memberId', 'at'],
    ['contactPointId', 'at'],
    ['path'],
    ['hasHeld'],
    ['disputedBy'],
  ],
})
