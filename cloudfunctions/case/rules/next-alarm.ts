import { addDays, districtDay, endOfDay } from '../../../contract/district-time'
import type { CaseRecord, Limit } from '../../../records/case'
import type { Calendar } from './calendar'
import { deadlineOf } from './deadline'
import { ESCALATE_AGAIN, SILENCE, WAIT, WEEK } from './limits'
import type { MethodRules } from './methods'
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
  const alarms: Alarm[] = []
  if (record.state === 'answered' || record.state === 'referred') {
    alarms.push({ move: 'silence', at: after(record.answeredAt ?? record.clockStartedAt, SILENCE) })
  }
  const pause = record.pauses.find(({ to }) => !to)
  if (record.state === 'needs_more' && pause) alarms.push({ move: 'wait_ends', at: after(pause.from, WAIT) })
  if (WITH_OFFICE.includes(record.state) && dueAt) {
    if (!record.reminded) alarms.push({ move: 'remind', at: remindAt(record, dueAt, calendar) })
    if (!record.overdue) alarms.push({ move: 'overdue', at: dueAt })
    const rule = record.method ? rules[record.method] : undefined
    if (record.overdue && canEscalate(record)) {
      const again = rule?.escalateAfter ?? ESCALATE_AGAIN
      const { lastEscalatedAt } = record
      alarms.push({ move: 'escalate', at: lastEscalatedAt ? after(lastEscalatedAt, again) : dueAt })
    }
    if (rule?.weekly) alarms.push({ move: 'week_missed', at: weekEnds(record.weekFrom ?? weekStart(record)) })
  }
  return alarms.sort((a, b) => (a.at < b.at ? -1 : 1))[0]
}

/** Up to the district; what began there is told once to its leaders. */
const canEscalate = ({ level, escalations }: CaseRecord) => level !== 'district' || escalations === 0

/** The week of 跟踪办 begins when the office that follows it up got the case. */
const weekStart = ({ holds, clockStartedAt }: CaseRecord) => holds.at(-1)?.from ?? clockStartedAt

const weekEnds = (from: string) => endOfDay(addDays(districtDay(from), WEEK)).toISOString()

/** A fifth of the hours before, or at nine in the morning of the last working day before the due day. */
function remindAt({ limit }: CaseRecord, dueAt: string, calendar: Calendar): string {
  if (limit.kind === 'hours') return new Date(Date.parse(dueAt) - limit.count * 720_000).toISOString()
  let day = addDays(districtDay(dueAt), -1)
  for (let back = 0; back < 30 && !calendar.day(day).working; back += 1) day = addDays(day, -1)
  return new Date(endOfDay(addDays(day, -1)).getTime() + 1 + 9 * 3600_000).toISOString()
}
