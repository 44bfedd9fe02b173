import type { BroadcastContent } from '../contract/broadcast/broadcast-content'
import type { BroadcastOptions } from '../contract/broadcast/broadcast-options'
import type { BroadcastCategory, BroadcastState } from '../contract/broadcast/words'
import { defineCollection } from './collection'

/** What is read: as written, but for the kind that only a case's public answer has. */
export type StoredContent = Omit<BroadcastContent, 'category'> & { category: BroadcastCategory }

/** A released edition, as it was; `id` is `BROADCAST:NNNN`. Never changed. */
export interface BroadcastEditionRecord {
  id: string
  broadcastId: string
  edition: number
  content: StoredContent
  options: BroadcastOptions
  /** What it corrects in the edition before, in the writer's words; empty for the first. */
  change: string
  at: string
  by: string
}
export const broadcastEditions = defineCollection<BroadcastEditionRecord>({
  name: 'broadcast_editions',
  fields: { broadcastId: 'text', edition: 'number' },
  indexes: [['broadcastId', 'edition']],
  rarelyChanges: true,
  large: true,
})

/**
 * A broadcast at its desk: the working copy and where it stands. What readers see is its newest edition: a live one
 * stays so for them while its correction is `submitted` or `scheduled`, so they go by `edition` and `withdrawn`.
 */
export interface BroadcastRecord {
  id: string
  office: string
  /** Ids from the district down to the office, itself with them; for whoever looks from above. */
  officePath: string[]
  /** The lists that it stands in: `OFFICE/SHOW` for each office of the path (contract/broadcast/list-drafts.ts). */
  desks: string[]
  /** Who began this working copy. */
  writerId: string
  /** Everybody who had a hand in this working copy: none of them is the second person. */
  writers: string[]
  state: BroadcastState
  content: StoredContent
  options: BroadcastOptions
  /** Counts the saves of the working copy. */
  savedAs: number
  savedAt: string
  /** The working copy differs from the newest edition. */
  correcting: boolean
  change: string
  /** The content check has not passed the submitted text. */
  held: boolean
  sentBack?: string
  /** Not before then (state `scheduled`). */
  releaseAt?: string
  /** Who released or scheduled it. */
  releasedBy?: string
  /** 0 before the first release. */
  edition: number
  releasedAt?: string
  repliesOpen: boolean
  /** `waiting` is the reason as written, until the content check has passed it. */
  withdrawn?: { reason: string; at: string; waiting?: string }
  /** Replies that nobody has answered; kept up with each reply's own transaction is hot, so by a job. */
  unanswered: number
  /** The case whose public answer it is. */
  caseId?: string
  changedAt: string
}
export const broadcasts = defineCollection<BroadcastRecord>({
  name: 'broadcasts',
  fields: { desks: 'array', state: 'text', changedAt: 'text', releaseAt: 'text', held: 'boolean' },
  indexes: [['desks'], ['state', 'releaseAt'], ['held'], ['state', 'changedAt']],
  large: true,
})

/**
 * A live broadcast under one key of its audience (`everyone@440112001`): reading looks into the reader's own few keys, so
 * a release costs as many rows as the audience has rules, never as many as it has people. `id` is `KEY/BROADCAST`.
 * A withdrawn one stays, so that whoever had it can read why.
 */
export interface BroadcastSlotRecord {
  id: string
  key: string
  broadcastId: string
  /** The first release; a correction keeps the place in the list and shows as unread. */
  releasedAt: string
  category: BroadcastCategory
  /** All the audience's rules, since another one may leave the reader out. */
  audience: BroadcastOptions['audience']
}
export const broadcastSlots = defineCollection<BroadcastSlotRecord>({
  name: 'broadcast_slots',
  fields: { key: 'text', releasedAt: 'text', category: 'text', broadcastId: 'text' },
  indexes: [['key', 'releasedAt'], ['key', 'category', 'releasedAt'], ['broadcastId']],
})

/**
 * What a live broadcast is found by under one key of its audience: two-character pieces of title, summary, source and the
 * beginning of its text. `id` is `KEY/BROADCAST`, so one key's rows sort by broadcast. A withdrawn one has none.
 */
export interface BroadcastWordsRecord {
  id: string
  broadcastId: string
  /** Each piece behind the key: `everyone@440112001/医保`. */
  pieces: string[]
  category: BroadcastCategory
  audience: BroadcastOptions['audience']
  releasedAt: string
}
export const broadcastWords = defineCollection<BroadcastWordsRecord>({
  name: 'broadcast_words',
  fields: { pieces: 'array' },
  indexes: [['pieces']],
})

/** Whether one person may write and release, by office; none means that two must. */
export interface ReleaseRuleRecord {
  /** The office. */
  id: string
  onePersonMayRelease: boolean
}
export const releaseRules = defineCollection<ReleaseRuleRecord>({ name: 'release_rules', fields: {}, indexes: [] })

/**
 * Work behind a broadcast that grows with people and so is done by the clock, page by page, with its place kept:
 * `freeze` writes who must sign, `correct` tells whoever read the edition before, `remind` asks the person nearest to whoever
 * has not read, `push` queues WeChat messages. `id` is `KIND:BROADCAST:WHAT`, so that each runs once.
 */
export interface BroadcastRunRecord {
  id: string
  kind: 'freeze' | 'correct' | 'remind' | 'push'
  broadcastId: string
  /** For `remind`: the organisation. */
  office?: string
  /** Where it is: a step of its own list (an organisation, a post) and the page's cursor in it. */
  step: number
  after?: string
  open: boolean
  startedAt: string
}
export const broadcastRuns = defineCollection<BroadcastRunRecord>({
  name: 'broadcast_runs',
  fields: { kind: 'text', open: 'boolean', startedAt: 'text' },
  indexes: [['kind', 'open', 'startedAt']],
})

/** The broadcast of a case's public answer is derived from the case, so that either finds the other. */
export const publicBroadcastId = (caseId: string) => `public-${caseId}`
