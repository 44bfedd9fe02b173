import type { ContactClass, ContactGrade, ContactKind } from '../contract/pairing/words'
import { defineCollection } from './collection'
import type { Point } from './place-band'

/** One change of the responsible member; empty where there was, or is, nobody. */
export interface HandedOver {
  at: string
  from: string
  to: string
  /** Who arranged it. */
  by: string
  reason: string
}

/** A household, an enterprise or a village that a member is in contact with (结对联系). */
export interface ContactPointRecord {
  /** Derived from community, kind and number (cloudfunctions/pairing), so that a table brought in twice is in once. */
  id: string
  /** What the office calls it: unique within community and kind. */
  number: string
  kind: ContactKind
  grade: ContactGrade
  sort: ContactClass
  /** The householder, or the enterprise's or village's name. Sealed. */
  title: string
  /** Whom to ask for there, and their number. Sealed. */
  contactName: string
  phone: string
  address: string
  /** GCJ-02; what a visit's reading is compared with. */
  point?: Point
  communityCode: string
  streetCode: string
  /** Ids from the district down to the community, itself with them: an office's own and below are one index away. */
  path: string[]
  /** The responsible member and the stand-in; absent: nobody. */
  memberId?: string
  standInId?: string
  /** Both, for each one's own list. */
  memberIds: string[]
  /** `path` while nobody is responsible, else empty: who has no one is one index away. */
  nobodyIn: string[]
  /** `OFFICE` and `OFFICE:KIND` for each of `path` while it is active: what a list shows is one index away. */
  kindIn: string[]
  /** What a search finds it by: number, address, and of an enterprise or village its name. */
  pieces: string[]
  /** Residents of it who said so themselves with its code (at most 10): they see its visits, and who to call. */
  linkedIds: string[]
  /** SHA-256 of the code that is handed to the household; absent until one was made. */
  codeHash?: string
  /** The code's last day. */
  codeUntil?: string
  /** Who had it before, the oldest first. */
  handedOver: HandedOver[]
  /** The last visit that was made, and the day that was agreed on for the next. */
  lastVisitAt?: string
  nextVisitOn?: string
  /** An enterprise's visits of the last weeks, by anybody: what the rule of 30 days goes by, exact in its transaction. */
  lately?: { visitId: string; at: string }[]
  /** Ended ones keep their record and stand in no list. */
  active: boolean
  /** The key that the sealed fields are sealed with. */
  sealedWith?: string
  createdAt: string
  changedAt: string
}

export const kindInOf = (path: readonly string[], kind: ContactKind): string[] =>
  path.flatMap((office) => [office, `${office}:${kind}`])

export const contactPoints = defineCollection<ContactPointRecord>({
  name: 'contact_points',
  fields: {
    path: 'array',
    nobodyIn: 'array',
    memberIds: 'array',
    linkedIds: 'array',
    kindIn: 'array',
    pieces: 'array',
    codeHash: 'text',
    communityCode: 'text',
    kind: 'text',
    number: 'text',
    sealedWith: 'text',
  },
  indexes: [
    ['path'],
    ['nobodyIn'],
    ['memberIds'],
    ['linkedIds'],
    ['kindIn'],
    ['pieces'],
    ['codeHash'],
    ['communityCode', 'kind', 'number'],
    ['sealedWith'],
  ],
  sealed: ['title', 'contactName', 'phone'],
})
