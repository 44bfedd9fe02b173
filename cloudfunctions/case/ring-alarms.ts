import { readCalendar } from '../../platform/calendar/read-calendar'
import type { TimedJob } from '../../platform/handler'
import { appendEvents } from '../../platform/log/append-events'
import type { Transaction } from '../../platform/ports/store'
import { cases } from '../../records/case'
import type { EventData } from '../../records/event'
import { placeOf } from './log-place'
import { readMethodRules } from './read-method-rules'
import { applyMove } from './rules/apply-move'
import type { Calendar } from './rules/calendar'
import type { MethodRules } from './rules/methods'
import { nextAlarm } from './rules/next-alarm'
import { currentDeadline, resetClock } from './rules/reset-clock'
import { rowFor } from './rules/workflow'

const PAGE = 200
/** So many at a time: the store answers others meanwhile. */
const AT_ONCE = 8

/**
 * What the clock does to cases: a reminder before, 超期 and the next level after, the missed week of 跟踪办, the end of
 * waiting, silence after an answer. Each case in a transaction of its own that reads it again and works out the alarm
 * anew, so two timers at once do no harm and a killed one loses nothing.
 */
export const ringAlarms: TimedJob = {
  name: 'case-alarms',
  async run(ports) {
    const now = ports.clock.now()
    const where = { alarmAt: { lte: now.toISOString() } }
    const due = await ports.store.find(cases, { where, order: { field: 'alarmAt', direction: 'asc' }, limit: PAGE })
    const [calendar, rules] = await Promise.all([readCalendar(ports.store), readMethodRules(ports.store)])
    const waiting = due.rows.map(({ id }) => id)
    let rung = 0
    const ringNext = async () => {
      for (let id = waiting.shift(); id; id = waiting.shift()) {
        const caseId = id
        try {
          rung += await ports.store.transact((tx) => ring(tx, caseId, now, calendar, rules))
        } catch (error) {
          // One case that can't be rung must not silence those behind it; it is tried again at the next tick.
          console.error(`the alarm of case ${caseId} failed`, error)
        }
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, ringNext))
    return rung
  },
}

async function ring(tx: Transaction, id: string, now: Date, calendar: Calendar, rules: MethodRules): Promise<number> {
  const record = await tx.get(cases, id)
  const at = now.toISOString()
  if (!record?.alarmAt || record.alarmAt > at) return 0
  const alarm = nextAlarm(record, currentDeadline(record, calendar).dueAt, calendar, rules)
  // The admin's table of days may have moved the date since the alarm was set.
  if (!alarm || alarm.at > at) {
    await tx.put(cases, resetClock(record, calendar, rules))
    return 1
  }
  const rung = resetClock(applyMove(record, alarm.move, at, ['clock']), calendar, rules)
  await tx.put(cases, rung)
  const kind = rowFor(record.state, alarm.move, ['clock'])!.event
  const decider: EventData = rung.deciderOffice ? { deciderOffice: rung.deciderOffice } : {}
  const data = { level: record.level, holderOffice: record.holderOffice, ...decider, ...placeOf(rung) }
  await appendEvents(tx, [{ subject: `case:${id}`, kind, data }], { by: 'clock', requestId: '', now })
  return 1
}
