import { addDays, districtDay, endOfDay } from '../../../contract/district-time'
import type { CaseRecord, Limit } from '../../../records/case'
import type { Calendar } from './calendar'
import { deadlineOf } from './deadline'
import { DISTRICT, watcherOf } from './levels'
import { ESCALATE_AGAIN, REMIND_DISTRICT, SILENCE, WAIT, WEEK } from './limits'
import type { MethodRules } from './methods'
import { remindAt } from './remind-at'
import { WITH_OFFICE } from './state-groups'
import type { Move } from './workflow'

/** What time will do to a case next, and when. */
export interface Alarm {
  at: string
  move: Extract<Move, 'silence' | 'wait_ends' | 'remind' | 'overdue' | 'escalate' | 'week_missed'>
}

/**
 * The next thing that time brings to a case; `undefined` when it waits for nothing (it is over, or lies with the case
 * it was merged into). Pure: the same record gives the same alarm, so a timer may be killed, late or doubled.
 */
export function nextAlarm(record: CaseRecord, dueAt: string | undefined, calendar: Calendar, rules: MethodRules) {
  const after = (from: string, limit: Limit) => deadlineOf(from, limit, calendar, []).dueAt ?? from
  const stoodFor = (from: string, limit: Limit) => {
    const pauses = record.pauses.filter((pause) => pause.from >= from)
    return deadlineOf(from, limit, calendar, pauses).dueAt ?? from
  }
  const alarms: Alarm[] = []
  if (record.state === 'answered' || record.state === 'referred') {
    alarms.push({ move: 'silence', at: after(record.answeredAt ?? record.clockStartedAt, SILENCE) })
  }
  const pause = record.pauses.find(({ to }) => !to)
  if (record.state === 'needs_more' && pause) alarms.push({ move: 'wait_ends', at: after(pause.from, WAIT) })
  if (WITH_OFFICE.includes(record.state) && dueAt) {
    if (!record.reminded)
      alarms.push({ move: 'remind', at: remindAt(record.limit, record.clockStartedAt, dueAt, calendar) })
    if (!record.overdue) alarms.push({ move: 'overdue', at: dueAt })
    const rule = record.method ? rules[record.method] : undefined
    if (record.overdue) {
      // Up to the district, and there again every week: 问题不解决不松劲.
      const below = watcherOf(record) !== DISTRICT
      const again = below ? (rule?.escalateAfter ?? ESCALATE_AGAIN) : REMIND_DISTRICT
      const { lastEscalatedAt } = record
      // An extension granted meanwhile moves the date, and nobody is drawn in before it.
      alarms.push({ move: 'escalate', at: lastEscalatedAt ? later(stoodFor(lastEscalatedAt, again), dueAt) : dueAt })
    }
    if (rule?.weekly) alarms.push({ move: 'week_missed', at: weekEnds(weekStart(record)) })
  }
  return alarms.sort((a, b) => (a.at < b.at ? -1 : 1))[0]
}

/**
 * The week of 跟踪办 begins with the last follow-up, but not before the office that has to write the next one got the
 * case, nor while the clock stood.
 */
function weekStart({ holds, holderOffice, pauses, weekFrom, clockStartedAt }: CaseRecord): string {
  const others = holds.map(({ office }) => office !== holderOffice).lastIndexOf(true)
  const starts = [holds[others + 1]?.from, weekFrom, pauses.at(-1)?.to]
  return starts.reduce<string>((last, at) => (at ? later(last, at) : last), clockStartedAt)
}

const later = (one: string, other: string) => (one > other ? one : other)

const weekEnds = (from: string) => endOfDay(addDays(districtDay(from), WEEK)).toISOString()
