import { readCalendar } from '../../platform/calendar/read-calendar'
import type { TimedJob } from '../../platform/handler'
import { appendEvents } from '../../platform/log/append-events'
import type { Transaction } from '../../platform/ports/store'
import { type CaseRecord, cases } from '../../records/case'
import type { Stored } from '../../records/collection'
import type { EventKind } from '../../records/event'
import { placeOf } from './log-place'
import { applyMove } from './rules/apply-move'
import type { Calendar } from './rules/calendar'
import { currentDeadline, resetClock } from './rules/reset-clock'

const PAGE = 100

/**
 * What the clock does to cases: silence after an answer becomes 未确认, a missed deadline is marked once. Each case in
 * a transaction of its own that reads it again, so two timers at once do no harm and a killed one loses nothing.
 */
export const ringAlarms: TimedJob = {
  name: 'case-alarms',
  async run(ports) {
    const now = ports.clock.now()
    const where = { alarmAt: { lte: now.toISOString() } }
    const due = await ports.store.find(cases, { where, order: { field: 'alarmAt', direction: 'asc' }, limit: PAGE })
    const calendar = await readCalendar(ports.store)
    let rung = 0
    for (const { id } of due.rows) {
      try {
        rung += await ports.store.transact((tx) => ring(tx, id, now, calendar))
      } catch (error) {
        // One case that can't be rung must not silence those behind it; it is tried again at the next tick.
        console.error(`the alarm of case ${id} failed`, error)
      }
    }
    return rung
  },
}

async function ring(tx: Transaction, id: string, now: Date, calendar: Calendar): Promise<number> {
  const record = await tx.get(cases, id)
  const at = now.toISOString()
  if (!record?.alarmAt || record.alarmAt > at) return 0
  if (record.alarm === 'silence') {
    const ended = resetClock(applyMove(record, 'silence', at), calendar, at)
    return write(tx, ended, 'case.unconfirmed', now)
  }
  const { dueAt } = currentDeadline(record, calendar)
  // The admin's table may have moved the date since the alarm was set.
  if (dueAt && dueAt > at) {
    await tx.put(cases, resetClock(record, calendar, at))
    return 1
  }
  return write(tx, resetClock({ ...record, overdue: true }, calendar, at), 'case.overdue', now)
}

async function write(tx: Transaction, record: Stored<CaseRecord>, kind: EventKind, now: Date): Promise<number> {
  await tx.put(cases, record)
  const data = { level: record.level, holderOffice: record.holderOffice, ...placeOf(record) }
  await appendEvents(tx, [{ subject: `case:${record.id}`, kind, data }], { by: 'clock', requestId: '', now })
  return 1
}
