import fc from 'fast-check'
import { addDays, districtDay } from '../../../contract/district-time'
import { mondayOf, weeksBetween } from '../../../contract/project/weeks'
import type { WeekState } from '../../../contract/project/words'
import type { WeekStep } from '../../../records/rectification-item'
import { endOfWeek, missedInARow, missWeek, raisedTo, restWhileWaiting, weekToMiss, writeWeek } from './week-steps'

const FIRST = '2026-03-02'
const plan = (states: WeekState[]): WeekStep[] =>
  states.map((state, index) => ({ week: addDays(FIRST, index * 7), words: '', state }))
const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2024-01-01', days))
/** An hour of the year in which the plan lies. */
const moment = fc
  .integer({ min: 0, max: 300 * 24 })
  .map((hours) => new Date(Date.parse(`${FIRST}T00:00:00+08:00`) + hours * 3600_000))

/** All that the clock marks up to a moment. */
function tick(weeks: WeekStep[], now: Date): WeekStep[] {
  const week = weekToMiss(weeks, now)
  return week ? tick(missWeek(weeks, week), now) : weeks
}

test('a week begins on the Monday on or before its day', () => {
  expect(['2026-03-01', '2026-03-02', '2026-03-08'].map(mondayOf)).toEqual(['2026-02-23', '2026-03-02', '2026-03-02'])
  fc.assert(
    fc.property(day, (any) => {
      const monday = mondayOf(any)
      expect(new Date(`${monday}T00:00:00Z`).getUTCDay()).toBe(1)
      expect(monday <= any && any <= addDays(monday, 6)).toBe(true)
    }),
  )
})

test('the weeks from one day to another follow each other without a gap, and hold both days', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 400 }), (from, days) => {
      const to = addDays(from, days)
      const weeks = weeksBetween(from, to)
      expect([weeks[0], weeks[weeks.length - 1]]).toEqual([mondayOf(from), mondayOf(to)])
      expect(weeks.slice(1)).toEqual(weeks.slice(0, -1).map((week) => addDays(week, 7)))
    }),
  )
})

test('however often the clock looks, a week that was written within it is never missed', () => {
  fc.assert(
    fc.property(fc.array(moment, { maxLength: 30 }), fc.array(moment, { maxLength: 30 }), (looks, reports) => {
      const happened = [...looks.map((at) => ({ at, report: false })), ...reports.map((at) => ({ at, report: true }))]
      happened.sort((a, b) => a.at.getTime() - b.at.getTime())
      let weeks = plan(Array(40).fill('planned'))
      for (const { at, report } of happened) {
        weeks = tick(weeks, at)
        if (report) weeks = writeWeek(weeks, mondayOf(districtDay(at)), at)
      }
      const written = new Set(reports.map((at) => mondayOf(districtDay(at))))
      for (const { week, state } of weeks) expect(state === 'done').toBe(written.has(week))
    }),
  )
})

test('a late word comes to the same, in whatever order it arrives: what was written in its week un-misses it', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5]), moment, (written, now) => {
      const at = (index: number) => new Date(endOfWeek(addDays(FIRST, index * 7)).getTime() - 3600_000)
      const behind = tick(plan(Array(6).fill('planned')), now)
      const late = written.reduce((weeks, index) => writeWeek(weeks, addDays(FIRST, index * 7), at(index)), behind)
      const sorted = [...written]
        .sort()
        .reduce(
          (weeks, index) => writeWeek(weeks, addDays(FIRST, index * 7), at(index)),
          plan(Array(6).fill('planned')),
        )
      expect(late).toEqual(tick(sorted, now))
    }),
  )
})

test.each<[WeekState[], number]>([
  [['planned'], 0],
  [['missed', 'planned'], 1],
  [['missed', 'missed', 'planned'], 2],
  [['missed', 'rest', 'missed', 'planned'], 2],
  [['missed', 'missed', 'done', 'planned'], 0],
  [['missed', 'missed', 'made_up'], 0],
  [['done', 'missed', 'missed', 'missed'], 3],
])('%j: %d in a row', (states, row) => {
  expect(missedInARow(plan(states))).toBe(row)
})

test('what is written after its week is over is made up, and stays so', () => {
  const behind = tick(plan(['planned', 'planned']), new Date('2026-03-10T09:00:00+08:00'))
  const made = writeWeek(behind, FIRST, new Date('2026-03-10T09:00:00+08:00'))
  expect(made.map(({ state }) => state)).toEqual(['made_up', 'planned'])
})

test('weeks that ended while somebody else had to look are asked of nobody', () => {
  const waited = restWhileWaiting(
    plan(['done', 'planned', 'planned', 'planned']),
    new Date('2026-03-18T09:00:00+08:00'),
  )
  expect(waited.map(({ state }) => state)).toEqual(['done', 'rest', 'planned', 'planned'])
})

test('each further week in a row reaches the next office above, and none beyond the district', () => {
  const path = ['district', 'street', 'community']
  expect([0, 1, 2, 3, 9].map((row) => raisedTo(path, row))).toEqual([
    [],
    ['community'],
    ['community', 'street'],
    ['community', 'street', 'district'],
    ['community', 'street', 'district'],
  ])
})
