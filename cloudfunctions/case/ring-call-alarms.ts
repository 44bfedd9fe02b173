import { readCalendar } from '../../platform/calendar/read-calendar'
import type { TimedJob } from '../../platform/handler'
import { appendEvents } from '../../platform/log/append-events'
import type { Transaction } from '../../platform/ports/store'
import { calls } from '../../records/call'
import { cases } from '../../records/case'
import { placeOf } from './log-place'
import type { Calendar } from './rules/calendar'
import { callRowFor } from './rules/call-workflow'
import { nextCallAlarm, resetCallClock } from './rules/reset-call-clock'

const PAGE = 200

/** A called department is reminded before its date; after it the district is drawn in. Like ring-alarms.ts, once each. */
export const ringCallAlarms: TimedJob = {
  name: 'call-alarms',
  async run({ store, clock }) {
    const now = clock.now()
    const where = { alarmAt: { lte: now.toISOString() } }
    const due = await store.find(calls, { where, order: { field: 'alarmAt', direction: 'asc' }, limit: PAGE })
    const calendar = await readCalendar(store)
    let rung = 0
    for (const { id, caseId } of due.rows) {
      try {
        rung += await store.transact((tx) => ring(tx, caseId, id, now, calendar))
      } catch (error) {
        console.error(`the alarm of call ${id} failed`, error)
      }
    }
    return rung
  },
}

async function ring(tx: Transaction, caseId: string, id: string, now: Date, calendar: Calendar): Promise<number> {
  const record = await tx.get(cases, caseId)
  const call = await tx.get(calls, id)
  const at = now.toISOString()
  if (!record || !call?.alarmAt || call.alarmAt > at) return 0
  const alarm = nextCallAlarm(resetCallClock(call, calendar), calendar)
  if (!alarm || alarm.at > at) {
    await tx.put(calls, resetCallClock(call, calendar))
    return 1
  }
  const done = alarm.move === 'remind_call' ? { reminded: true } : { reminded: true, overdue: true }
  const rung = resetCallClock({ ...call, ...done }, calendar)
  await tx.put(calls, rung)
  const kind = callRowFor(call.state, alarm.move)!.event
  const data = { callId: id, callOffice: call.office, level: record.level, holderOffice: record.holderOffice }
  const happening = { subject: `case:${caseId}`, kind, data: { ...data, ...placeOf(record) } }
  await appendEvents(tx, [happening], { by: 'clock', requestId: '', now })
  return 1
}
