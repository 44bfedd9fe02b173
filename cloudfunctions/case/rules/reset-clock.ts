import type { CaseRecord, Limit } from '../../../records/case'
import type { Calendar } from './calendar'
import { type Deadline, deadlineOf } from './deadline'
import { limitWords } from './duration-words'
import { officeAbove, watcherOf } from './levels'
import type { MethodRules } from './methods'
import { nextAlarm } from './next-alarm'
import { WITH_OFFICE } from './state-groups'

/** The limit with what the level above granted in this round. */
export function limitOf({ limit, extensions, clockStartedAt }: CaseRecord): Limit {
  const granted = extensions.filter(({ state, askedAt }) => state === 'granted' && askedAt >= clockStartedAt)
  return granted.length === 0
    ? limit
    : { ...limit, count: granted.reduce((sum, { count }) => sum + count, limit.count) }
}

/** The deadline of the round that the case is in; what stood in an earlier round does not belong to it. */
export function currentDeadline(record: CaseRecord, calendar: Calendar): Deadline {
  const pauses = record.pauses.filter((pause) => pause.from >= record.clockStartedAt)
  const deadline = deadlineOf(record.clockStartedAt, limitOf(record), calendar, pauses)
  const more = limitOf(record).count - record.limit.count
  if (more === 0) return deadline
  const granted = `其中${limitWords({ ...record.limit, count: more })}是上一级同意的延期`
  return { ...deadline, explanation: [...deadline.explanation, granted] }
}

/** Whether the deadline has passed, by the calendar as it is now and whether or not the clock has marked it yet. */
export function isLate(record: CaseRecord, calendar: Calendar, at: string): boolean {
  const { dueAt } = currentDeadline(record, calendar)
  return dueAt !== undefined && dueAt < at
}

/** The office above that has to decide or to watch now, if any. */
function deciderOf(record: CaseRecord): string | undefined {
  if (!WITH_OFFICE.includes(record.state)) return undefined
  const above = officeAbove(record.holderOffice, record, record.dispatchedBy)
  if (record.state === 'extension_asked' || record.proposal) return above
  if (record.escalations === 0) return undefined
  return watcherOf(record)
}

/** Sets the due instant, the next alarm and who decides; all three follow from the rest of the record. */
export function resetClock<C extends CaseRecord>(record: C, calendar: Calendar, rules: MethodRules): C {
  const { alarmAt: _, deciderOffice: __, ...rest } = record
  const { dueAt } = currentDeadline(record, calendar)
  const decider = deciderOf(record)
  const next = { ...rest, dueAt: dueAt ?? record.dueAt, ...(decider ? { deciderOffice: decider } : {}) } as unknown as C
  const alarm = nextAlarm(next, dueAt, calendar, rules)
  return alarm ? { ...next, alarmAt: alarm.at } : next
}
