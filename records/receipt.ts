import { defineCollection } from './collection'

/**
 * What one person did with one broadcast: `id` is `BROADCAST:PERSON`. No times and no counts of openings: only an
 * acknowledgement, which is a duty, has its instant. It is no event of the log, so that it can be erased.
 */
export interface ReceiptRecord {
  id: string
  broadcastId: string
  personId: string
  /** Where the person is counted: ids from the district down to their community, or to the office they sign for. */
  path: string[]
  delivered: boolean
  /** The edition that was read last; 0 for none. */
  readEdition: number
  understood: boolean
  /** Must sign: was meant, by a post, when it was released. */
  due: boolean
  acknowledgedAt?: string
  /** What the tallies hold of it already; the rest is `toTally`. */
  tallied: { delivered: boolean; read: boolean; understood: boolean; due: boolean; acknowledged: boolean }
  /** The path that the tallies hold it under; empty before the first time. */
  talliedPath: string[]
  toTally: boolean
  /** For `due` ones: the office of the post. */
  office?: string
  /** Still to sign: `BROADCAST@ORGANISATION` for each of `path`, so that an organisation's are one index away; else empty. */
  missingIn: string[]
}
export const receiptIdOf = (broadcastId: string, personId: string) => `${broadcastId}:${personId}`
export const missingKey = (broadcastId: string, organisation: string) => `${broadcastId}@${organisation}`
export const receipts = defineCollection<ReceiptRecord>({
  name: 'receipts',
  fields: { broadcastId: 'text', personId: 'text', toTally: 'boolean', readEdition: 'number', missingIn: 'array' },
  indexes: [['toTally'], ['broadcastId', 'readEdition'], ['missingIn'], ['personId']],
})

/** The receipts of one broadcast within one organisation: `id` is `BROADCAST:ORGANISATION`. A projection, kept up by a job. */
export interface ReceiptTallyRecord {
  id: string
  delivered: number
  read: number
  understood: number
  due: number
  acknowledged: number
}
export const tallyIdOf = (broadcastId: string, organisation: string) => `${broadcastId}:${organisation}`
export const receiptTallies = defineCollection<ReceiptTallyRecord>({ name: 'receipt_tallies', fields: {}, indexes: [] })

/** A person kept it: `id` is `PERSON:BROADCAST`. */
export interface FavouriteRecord {
  id: string
  personId: string
  broadcastId: string
  at: string
}
export const favourites = defineCollection<FavouriteRecord>({
  name: 'favourites',
  fields: { personId: 'text', at: 'text' },
  indexes: [['personId', 'at']],
})

/** Somebody near is asked to tell a person of a broadcast: `id` is `BROADCAST:PERSON`. */
export interface ReminderRecord {
  id: string
  broadcastId: string
  personId: string
  /** Who is to tell: `p:PERSON` (the paired member) or `o:OFFICE` (the community's workers). */
  to: string
  at: string
  open: boolean
  /** The run that asked last; how many it asks of one addressee is counted by it. */
  runId: string
}
export const reminders = defineCollection<ReminderRecord>({
  name: 'reminders',
  fields: { to: 'text', open: 'boolean', at: 'text', runId: 'text', personId: 'text' },
  indexes: [['to', 'open', 'at'], ['runId', 'to'], ['personId']],
})

/**
 * People who are alike to every audience, counted together: `id` is a digest of `keys`. The count before a release goes
 * over these rows, of which there are some thousands however many people there are.
 */
export interface AudienceCellRecord {
  id: string
  /** Every `GROUP@ORGANISATION` that fits these people, sorted. */
  keys: string[]
  /** The community they live in; empty where none is known. */
  community: string
  people: number
}
export const audienceCells = defineCollection<AudienceCellRecord>({ name: 'audience_cells', fields: {}, indexes: [] })
