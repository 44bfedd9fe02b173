import { MATTERS, type Matter, METHODS, type Method, RATINGS, type Rating } from '../../../contract/case/words'
import { districtDay } from '../../../contract/district-time'
import type { CallRecord } from '../../../records/call'
import type { CaseRecord } from '../../../records/case'
import type { EventRecord } from '../../../records/event'
import { dayWords, momentWords } from './day-words'
import { moreTimeWords } from './duration-words'
import { holderAfter } from './whom-to-tell'

/** What a message may say of an event, in words already: names of offices, days, amounts and the platform's own terms. */
export interface MessageFacts {
  /** Who has the case now, had it before, did the step, was called (empty where it is no call's), has to decide. */
  holder: string
  before: string
  doer: string
  calledOne: string
  called: string
  decider: string
  /** "3月9日(周一)前", or "3月9日 15:30前" where hours count; of the call where it is one's. */
  until: string
  /** "3个工作日" */
  amount: string
  /** "办理方法改为上门办" */
  change: string
  method: string
  rating: string
  granted: boolean
  urgent: boolean
  follows: boolean
}
type Event = Pick<EventRecord, 'kind' | 'by' | 'office' | 'at' | 'data'>

/** The offices that an event's message names. */
export function officesIn(event: Event, record: CaseRecord): string[] {
  const { holderOffice, toOffice, callOffice, deciderOffice, offices } = event.data
  const all = [holderOffice, toOffice, callOffice, deciderOffice, event.office, holderAfter(event, record)]
  const named = [...all, record.communityCode, ...(Array.isArray(offices) ? offices : [])]
  return [...new Set(named.filter((id): id is string => typeof id === 'string' && id !== ''))]
}

/** An office whose record is gone is still an office. */
export function factsOf(
  event: Event,
  record: CaseRecord,
  nameOf: (office: string) => string | undefined,
  call?: CallRecord,
): MessageFacts {
  const { data } = event
  const name = (office: unknown) => nameOf(String(office ?? '')) ?? '承办单位'
  const method = METHODS[data.method as Method] ?? ''
  const to =
    data.what === 'matter'
      ? `诉求类型改为${MATTERS[data.to as Matter] ?? '别的类型'}`
      : `办理方法改为${METHODS[data.to as Method] ?? '别的方法'}`
  return {
    holder: name(holderAfter(event, record)),
    before: name(data.holderOffice ?? record.holderOffice),
    doer: event.office ? name(event.office) : '居民',
    calledOne: data.callOffice || call ? name(data.callOffice ?? call?.office) : '',
    called: (Array.isArray(data.offices) ? data.offices : []).map(name).join('、'),
    decider: data.deciderOffice ? name(data.deciderOffice) : '上一级',
    until: untilOf(call ?? record),
    amount: moreTimeWords(data),
    change: to,
    method,
    rating: RATINGS[data.rating as Rating] ?? '满意',
    granted: data.granted === true,
    urgent: record.urgent,
    follows: data.follows === true,
  }
}

const untilOf = ({ dueAt, limit }: Pick<CaseRecord, 'dueAt' | 'limit'>) =>
  `${limit.kind === 'hours' ? momentWords(dueAt) : dayWords(districtDay(dueAt))}前`
