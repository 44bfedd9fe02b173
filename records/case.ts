import type { CaseState, Category, Level, Rating } from '../contract/case/words'
import { defineCollection } from './collection'

/** A limit: so many working days (ends with the day) or hours (around the clock). */
export type Limit = { kind: 'working_days'; count: number } | { kind: 'hours'; count: number }

/** The clock stood from `from` until `to` (still stands when absent); ISO instants. */
export interface Pause {
  from: string
  to?: string
  why: 'waiting_for_resident'
}

/** One office's (and, once taken on, one person's) time with the case. */
export interface Hold {
  office: string
  personId?: string
  from: string
  to?: string
  why: 'raised' | 'taken_on' | 'reopened'
}

/**
 * Everything that people write lives here and not in the event log, so that it can be checked, held and erased
 * while the log's chain stays whole (the log keeps a digest).
 */
export interface Entry {
  id: string
  kind: 'raised' | 'question' | 'supplement' | 'answer' | 'confirmation' | 'refusal' | 'withdrawal'
  at: string
  personId: string
  office?: string
  text: string
  /** For `answer`: one for each demand. */
  points?: { demandId: string; text: string }[]
  photos: string[]
  /** `held`: WeChat's content-security service has not passed it; nobody but its writer sees it. */
  safety: 'passed' | 'held'
}

export interface CaseRecord {
  /** The number that people read out: 14 digits, yymmdd + 8. */
  id: string
  reporterId: string
  anonymous: boolean
  urgent: boolean
  category: Category
  place: { communityCode: string; streetCode: string; address: string; point?: { latitude: number; longitude: number } }
  demands: { id: string; text: string }[]
  entries: Entry[]
  state: CaseState
  /** Not confirmed, unconfirmed or withdrawn. */
  open: boolean
  level: Level
  holderOffice: string
  holderPerson?: string
  limit: Limit
  clockStartedAt: string
  pauses: Pause[]
  /** Due instant as last worked out; while the clock stands, what it was before, so that lists keep an order. */
  dueAt: string
  overdue: boolean
  holds: Hold[]
  reopened: number
  rating?: Rating
  /** When the timer has to look at this case next, and for what. */
  alarmAt?: string
  alarm?: 'overdue' | 'silence'
  /** Some entry is still held by the content check. */
  hasHeld: boolean
  createdAt: string
  closedAt?: string
}

export const cases = defineCollection<CaseRecord>({
  name: 'cases',
  fields: {
    reporterId: 'text',
    open: 'boolean',
    createdAt: 'text',
    holderOffice: 'text',
    state: 'text',
    dueAt: 'text',
    alarmAt: 'text',
    hasHeld: 'boolean',
  },
  indexes: [
    ['reporterId', 'createdAt'],
    ['reporterId', 'open', 'createdAt'],
    ['holderOffice', 'state', 'dueAt'],
    ['alarmAt'],
    ['hasHeld'],
  ],
})
