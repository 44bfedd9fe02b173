import type { CaseState, Category, Level, Matter, Method, Rating } from '../contract/case/words'
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
  why:
    | 'raised'
    | 'taken_on'
    | 'reopened'
    | 'dispatched'
    | 'returned'
    | 'disputed'
    | 'lead_named'
    | 'taken_over'
    | 'assigned'
    | 'unmerged'
}

/** A passing on from office to office by staff, each with its reason (the entry); the first dispatch is none. */
export interface Transfer {
  from: string
  to: string
  at: string
  why: 'dispatched' | 'returned' | 'disputed' | 'lead_named'
  entryId?: string
}

/** More time, asked for with a reason and granted by the level above, never taken. In the limit's own unit. */
export interface Extension {
  count: number
  entryId: string
  askedAt: string
  state: 'asked' | 'granted' | 'declined'
  decidedAt?: string
}

/** A checked-in visit; of the location only this is kept. */
export interface Visit {
  at: string
  personId: string
  entryId: string
  /** `unverified`: no reading was given, or the case has no point to compare with. */
  place: 'at_place' | 'away' | 'unverified'
}

/** One line of a rectification list (整改清单). */
export interface PlanItem {
  measure: string
  responsible: string
  /** Day, YYYY-MM-DD. */
  by: string
}

/** A change that would shorten or drop the duty waits for the resident's consent or a second signature. */
export interface Proposal {
  what: 'method' | 'matter'
  to: string
  by: string
  at: string
  entryId: string
}

/** Raised for somebody without a phone, or taken in from the 12345 line. Name and number sealed. */
export interface ProxyReport {
  source: 'proxy' | 'hotline'
  name: string
  phone: string
  /** SHA-256 of the code that was read out to the person. */
  codeHash: string
  /** The hotline's own number of the order. */
  hotlineNumber?: string
}

/**
 * Everything that people write lives here and not in the event log, so that it can be checked, held and erased
 * while the log's chain stays whole (the log keeps a digest).
 */
export interface Entry {
  id: string
  kind:
    | 'raised'
    | 'question'
    | 'supplement'
    | 'answer'
    | 'confirmation'
    | 'refusal'
    | 'withdrawal'
    | 'dispatch'
    | 'return'
    | 'call'
    | 'call_answer'
    | 'call_return'
    | 'extension'
    | 'decision'
    | 'referral'
    | 'change'
    | 'merge'
    | 'plan'
    | 'visit'
    | 'follow_up'
  at: string
  /** When it was really written, where it waited on the phone (补传); `at` is when it arrived. */
  doneAt?: string
  personId: string
  office?: string
  text: string
  /** For `answer` and `referral`: a matter of the service guide that says more, with its title as it was. */
  guide?: { id: string; title: string }
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
  matter: Matter
  /** How it is handled; none until somebody chose it. */
  method?: Method
  communityCode: string
  streetCode: string
  place: { address: string; point?: { latitude: number; longitude: number } }
  demands: { id: string; text: string }[]
  entries: Entry[]
  state: CaseState
  /** Not confirmed, unconfirmed or withdrawn. */
  open: boolean
  level: Level
  holderOffice: string
  /** The routing rule that sent it to its first office; none where the community of the place got it as always. */
  routedBy?: string
  holderPerson?: string
  /** Who sent it to the holder and gets it back when it is returned; none where it was raised there. */
  dispatchedBy?: string
  /** An office above that must decide or watch now: an extension, a second signature, a missed deadline. */
  deciderOffice?: string
  /** Named by the level above (首接负责): the holder can't return it any more. */
  leadNamed: boolean
  transfers: Transfer[]
  /** Times that a missed deadline drew in the next level, in this round. */
  escalations: number
  lastEscalatedAt?: string
  reminded: boolean
  callIds: string[]
  callReturns: number
  calledOffices: string[]
  extensions: Extension[]
  visits: Visit[]
  sponsorId?: string
  plan: PlanItem[]
  /** The last weekly follow-up, or the last week that was marked as missed. */
  weekFrom?: string
  missedWeeks: number
  proposal?: Proposal
  proxy?: ProxyReport
  /** The reply under a broadcast that it grew from. */
  fromReply?: { broadcastId: string; replyId: string }
  /** The visit that it was heard on. */
  fromVisit?: string
  mergedInto?: string
  mergedIds: string[]
  /** What everybody may read of it, released by staff; names and faces left out. */
  published?: { summary: string; answer: string; photos: string[] }
  publishedAt?: string
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
  /** When the answer (or the advice where to go) reached the resident; silence counts from here. */
  answeredAt?: string
  /** Some entry is still held by the content check. */
  hasHeld: boolean
  createdAt: string
  closedAt?: string
  /** The key that the proxy's name and number are sealed with. */
  sealedWith?: string
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
    deciderOffice: 'text',
    holderPerson: 'text',
    method: 'text',
    category: 'text',
    communityCode: 'text',
    streetCode: 'text',
    publishedAt: 'text',
    sealedWith: 'text',
  },
  sealed: ['proxy.name', 'proxy.phone', 'proxy.codeHash'],
  indexes: [
    ['reporterId', 'createdAt'],
    ['reporterId', 'open', 'createdAt'],
    ['holderOffice', 'state', 'dueAt'],
    ['holderOffice', 'state', 'method', 'dueAt'],
    ['holderOffice', 'state', 'category', 'dueAt'],
    ['holderOffice', 'state', 'communityCode', 'dueAt'],
    ['holderOffice', 'state', 'holderPerson', 'dueAt'],
    ['deciderOffice', 'dueAt'],
    ['streetCode', 'createdAt'],
    ['communityCode', 'createdAt'],
    ['holderOffice', 'createdAt'],
    ['createdAt'],
    ['publishedAt'],
    ['sealedWith'],
    ['alarmAt'],
    ['hasHeld'],
  ],
})
