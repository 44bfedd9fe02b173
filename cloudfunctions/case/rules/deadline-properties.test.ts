import fc from 'fast-check'
import { addDays, districtDay } from '../../../contract/district-time'
import { buildCalendar } from '../../../platform/calendar/build-calendar'
import type { Limit, Pause } from '../../../records/case'
import { deadlineOf } from './deadline'
import { recountWorkingDays } from './deadline-vectors/recount'
import { days, hours, waiting } from './deadline-vectors/vector'
import { daysThatLinesCount } from './testing/days-that-lines-count'

const calendar = buildCalendar([])
const HOUR = 3600_000
const starts = fc
  .date({ min: new Date('2019-01-02'), max: new Date('2026-06-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const counts = fc.integer({ min: 1, max: 60 })
const limits: fc.Arbitrary<Limit> = fc.oneof(counts.map(days), counts.map(hours))
const later = (instant: string, ahead: number) => new Date(Date.parse(instant) + ahead * HOUR).toISOString()

/** Pauses one after the other, the first perhaps before the start; gaps and lengths in hours. */
const gaps = fc.array(fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 100 })), { maxLength: 3 })
function pausesFrom(start: string, spans: readonly (readonly [number, number])[]): Pause[] {
  let at = later(start, -50)
  return spans.map(([gap, length]) => {
    const from = later(at, gap)
    at = later(from, length)
    return waiting(from, at)
  })
}
const due = (start: string, limit: Limit, pauses: Pause[] = []) => deadlineOf(start, limit, calendar, pauses).dueAt!

describe('every deadline', () => {
  test('in working days is the end of a day that is worked', () => {
    fc.assert(
      fc.property(starts, counts, gaps, (start, count, spans) => {
        const found = due(start, days(count), pausesFrom(start, spans))
        const day = districtDay(found)
        expect(recountWorkingDays(addDays(day, -1), day)).toBe(1)
        expect(found).toBe(`${day}T15:59:59.999Z`)
      }),
    )
  })

  test('has as many working days up to it as the limit says, counted by arithmetic from the notices', () => {
    fc.assert(
      fc.property(starts, counts, (start, count) => {
        expect(recountWorkingDays(districtDay(start), districtDay(due(start, days(count))))).toBe(count)
      }),
    )
  })

  test('comes no earlier for one more pause', () => {
    fc.assert(
      fc.property(starts, limits, gaps, (start, limit, spans) => {
        const all = pausesFrom(start, spans)
        expect(due(start, limit, all) >= due(start, limit, all.slice(0, -1))).toBe(true)
      }),
    )
  })

  test('comes later for a longer limit', () => {
    fc.assert(
      fc.property(starts, limits, gaps, (start, limit, spans) => {
        const pauses = pausesFrom(start, spans)
        expect(due(start, { ...limit, count: limit.count + 1 }, pauses) > due(start, limit, pauses)).toBe(true)
      }),
    )
  })

  test('comes no earlier for a later start', () => {
    fc.assert(
      fc.property(starts, counts, fc.integer({ min: 1, max: 500 }), (start, count, ahead) => {
        expect(due(later(start, ahead), days(count)) >= due(start, days(count))).toBe(true)
      }),
    )
  })

  test('agrees with its explanation: who goes by the lines alone counts to the same limit', () => {
    fc.assert(
      fc.property(starts, counts, gaps, (start, count, spans) => {
        const found = deadlineOf(start, days(count), calendar, pausesFrom(start, spans))
        expect(daysThatLinesCount(districtDay(start), districtDay(found.dueAt!), found.explanation)).toBe(count)
      }),
    )
  })
})

test('hours are prolonged by what the clock stood after the start and before they were over', () => {
  fc.assert(
    fc.property(starts, counts, gaps, (start, count, spans) => {
      const pauses = pausesFrom(start, spans)
      const found = Date.parse(due(start, hours(count), pauses))
      let ran = found - Date.parse(start)
      for (const { from, to } of pauses)
        ran -= Math.max(0, Math.min(Date.parse(to!), found) - Math.max(Date.parse(from), Date.parse(start)))
      expect(ran).toBe(count * HOUR)
    }),
  )
})
