import fc from 'fast-check'
import { addDays, districtDay } from '../../../contract/district-time'
import { lookAt, nextRing } from './next-ring'

/** Weekends, and 春节 from 15 to 23 February 2026 with its make-up days. */
const OFF = ['16', '17', '18', '19', '20', '23'].map((day) => `2026-02-${day}`)
const MADE_UP = ['2026-02-14', '2026-02-28']
const isWorking = (day: string) => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return MADE_UP.includes(day) || (weekday !== 0 && weekday !== 6 && !OFF.includes(day))
}
const task = (dueOn: string, rung: ('soon' | 'tomorrow' | 'overdue')[] = []) => ({
  ...{ state: 'accepted' as const, dueOn, rung },
})

test.each([
  ['2026-03-06', '2026-03-03', '2026-03-05'],
  ['2026-03-02', '2026-02-26', '2026-02-28'],
  ['2026-02-24', '2026-02-12', '2026-02-14'],
])('due on %s: reminded on %s and on %s, at nine', (dueOn, soon, tomorrow) => {
  expect(nextRing(task(dueOn), isWorking)).toEqual({ ring: 'soon', at: `${soon}T01:00:00.000Z` })
  expect(nextRing(task(dueOn, ['soon']), isWorking)).toEqual({ ring: 'tomorrow', at: `${tomorrow}T01:00:00.000Z` })
})

test('what is handed in or ended rings no more', () => {
  for (const state of ['handed_in', 'done', 'cancelled'] as const) {
    expect(nextRing({ ...task('2026-03-06'), state }, isWorking)).toBeUndefined()
    expect(lookAt({ ...task('2026-03-06'), state })).toBeUndefined()
  }
})

test('whatever the calendar: reminders come in order, on working days before the last day, and are never looked for too late', () => {
  const dueOn = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2024-01-01', days))
  const holidays = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 12 })
  fc.assert(
    fc.property(dueOn, holidays, (day, off) => {
      const closed = new Set(off.map((back) => addDays(day, -back)))
      const works = (one: string) => !closed.has(one) && ![0, 6].includes(new Date(`${one}T00:00:00Z`).getUTCDay())
      const soon = nextRing(task(day), works)!
      const tomorrow = nextRing(task(day, ['soon']), works)!
      const overdue = nextRing(task(day, ['soon', 'tomorrow']), works)!
      expect(soon.at < tomorrow.at && tomorrow.at < overdue.at).toBe(true)
      expect([soon, tomorrow].every(({ at }) => works(districtDay(at)) && districtDay(at) < day)).toBe(true)
      expect(lookAt(task(day))! <= soon.at && lookAt(task(day, ['soon']))! <= tomorrow.at).toBe(true)
      expect(lookAt(task(day, ['soon', 'tomorrow']))).toBe(overdue.at)
    }),
  )
})
