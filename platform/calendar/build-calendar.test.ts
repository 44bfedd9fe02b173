import { buildCalendar, PUBLISHED_THROUGH } from './build-calendar'

const calendar = buildCalendar([])

describe('the working calendar', () => {
  test.each([
    ['2026-10-01', false, '国庆节'],
    ['2026-10-10', true, '国庆节'],
    ['2026-10-09', true, undefined],
    ['2026-10-17', false, undefined],
    ['2025-09-28', true, '国庆节'],
    ['2026-02-17', false, '春节'],
  ])('%s is worked: %s', (date, working, name) => {
    expect(calendar.day(date)).toEqual(name ? { working, name } : { working })
  })

  test('claims no year that the library does not know: in one, New Year would be a working day', () => {
    expect(calendar.day(`${PUBLISHED_THROUGH}-01-01`).working).toBe(false)
    expect(calendar.day(`${PUBLISHED_THROUGH + 1}-01-01`).working).toBe(true)
    expect(calendar.published(PUBLISHED_THROUGH)).toBe(true)
    expect(calendar.published(PUBLISHED_THROUGH + 1)).toBe(false)
  })

  test("the admin's table wins, and makes its year a published one", () => {
    const set = buildCalendar([{ id: '2027-01-01', year: 2027, working: false, name: '元旦' }])
    expect(set.day('2027-01-01')).toEqual({ working: false, name: '元旦' })
    expect(set.published(2027)).toBe(true)
  })
})
