import { nextAlarm } from '../../cloudfunctions/case/rules/next-alarm'
import { currentDeadline } from '../../cloudfunctions/case/rules/reset-clock'
import { buildCalendar } from '../../platform/calendar/build-calendar'
import { DEFAULT_METHOD_RULES } from '../../records/method-rule'
import { dueCase, NOW } from './due-cases'

test('every case of the escalation bench falls due at the same instant, and is marked overdue next', () => {
  const calendar = buildCalendar([])
  for (let number = 0; number < 12; number += 1) {
    const record = dueCase(number)
    const { dueAt } = currentDeadline(record, calendar)
    expect([record.state, dueAt]).toEqual([record.state, '2026-03-03T01:00:00.000Z'])
    expect(nextAlarm(record, dueAt, calendar, DEFAULT_METHOD_RULES)).toEqual({ move: 'overdue', at: dueAt })
    expect(record.alarmAt! <= NOW).toBe(true)
  }
})
