import { addDays, districtDay } from '../../../contract/district-time'
import { buildCalendar } from '../../../platform/calendar/build-calendar'
import { DEFAULT_METHOD_RULES } from '../../../records/method-rule'
import { deadlineOf } from './deadline'
import { ALL_VECTORS } from './deadline-vectors/all-vectors'
import { NOTICES } from './deadline-vectors/notices'
import { recountWorkingDays } from './deadline-vectors/recount'

const calendar = buildCalendar([])
const byPhrase = ALL_VECTORS.map((vector) => [vector.shows, vector] as const)

describe('deadlines worked out from the notices, without the rule', () => {
  test.each(byPhrase)('%s', (_, { start, limit, pauses = [], due, provisional = false, says, lines }) => {
    const found = deadlineOf(start, limit, calendar, pauses)
    expect(found).toEqual({
      ...(due ? { dueAt: due } : {}),
      stopped: due === undefined,
      provisional,
      sentence: says,
      explanation: lines,
    })
  })

  test('are more than eighty, no two of them called the same', () => {
    expect(new Set(byPhrase.map(([shows]) => shows)).size).toBe(ALL_VECTORS.length)
    expect(ALL_VECTORS.length).toBeGreaterThan(80)
  })

  test.each([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])('some are due in %d', (year) => {
    expect(ALL_VECTORS.filter(({ due }) => due && districtDay(due).startsWith(`${year}-`)).length).toBeGreaterThan(1)
  })

  test.each(Object.entries(DEFAULT_METHOD_RULES))('the limit of the method %s is among them', (_, { limit }) => {
    expect(ALL_VECTORS.map((vector) => vector.limit)).toContainEqual(limit)
  })
})

describe('the calendar of 2019 to 2026', () => {
  test('is, day by day, what the notices say', () => {
    const wrong: string[] = []
    for (let day = '2019-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
      const worked = recountWorkingDays(addDays(day, -1), day) === 1
      if (calendar.day(day).working !== worked) wrong.push(day)
    }
    expect(wrong).toEqual([])
  })

  test.each(NOTICES)('%s %s to %s goes by that name', (name, from, to) => {
    for (let day = from; day <= to; day = addDays(day, 1)) expect(calendar.day(day)).toEqual({ working: false, name })
  })
})
