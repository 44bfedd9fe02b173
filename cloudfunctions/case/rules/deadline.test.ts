import fc from 'fast-check'
import { addDays, districtDay } from '../../../contract/district-time'
import { buildCalendar } from '../../../platform/calendar/build-calendar'
import type { Pause } from '../../../records/case'
import { deadlineOf } from './deadline'

const calendar = buildCalendar([])
const morning = (day: string) => `${day}T09:00:00+08:00`
const days = (start: string, count: number, pauses: Pause[] = []) =>
  deadlineOf(start, { kind: 'working_days', count }, calendar, pauses)
const dueDay = (start: string, count: number) => districtDay(days(morning(start), count).dueAt!)
const waiting = (from: string, to?: string): Pause => ({ from, ...(to ? { to } : {}), why: 'waiting_for_resident' })

describe('a limit in working days', () => {
  test.each([
    ['2025-09-26', 1, '2025-09-28', 'a Sunday that is worked for National Day'],
    ['2026-02-14', 5, '2026-02-28', 'over the Spring Festival, to a Saturday that is worked'],
    ['2026-09-30', 5, '2026-10-13', 'over National Day'],
    ['2026-03-02', 1, '2026-03-03', 'the next day'],
    ['2026-03-02', 5, '2026-03-09', 'over a weekend'],
    ['2026-03-06', 1, '2026-03-09', 'from a Friday'],
    ['2026-03-07', 1, '2026-03-09', 'from a Saturday'],
    ['2026-03-08', 1, '2026-03-09', 'from a Sunday'],
    ['2026-03-02', 10, '2026-03-16', 'two weeks'],
    ['2019-09-30', 1, '2019-10-08', 'National Day 2019'],
    ['2021-09-30', 3, '2021-10-11', 'National Day 2021, with a Saturday worked'],
    ['2022-01-30', 1, '2022-02-07', 'the Spring Festival 2022'],
    ['2024-02-09', 1, '2024-02-18', 'the Spring Festival 2024, to a Sunday worked'],
    ['2024-04-30', 2, '2024-05-07', 'Labour Day 2024'],
    ['2025-01-27', 2, '2025-02-06', 'the Spring Festival 2025'],
    ['2025-12-31', 1, '2026-01-04', 'New Year 2026, to a Sunday worked'],
    ['2026-04-03', 1, '2026-04-07', 'Qingming 2026'],
    ['2026-09-24', 1, '2026-09-28', 'Mid-Autumn 2026'],
    ['2020-01-23', 1, '2020-02-03', 'the Spring Festival 2020, which was prolonged'],
    ['2021-02-10', 1, '2021-02-18', 'the Spring Festival 2021'],
    ['2022-09-30', 1, '2022-10-08', 'National Day 2022, to a Saturday worked'],
    ['2023-01-20', 1, '2023-01-28', 'the Spring Festival 2023, to a Saturday worked'],
    ['2023-09-28', 3, '2023-10-09', 'Mid-Autumn and National Day 2023, with a whole weekend worked'],
    ['2024-09-14', 1, '2024-09-18', 'Mid-Autumn 2024, from a Saturday worked'],
    ['2024-12-31', 1, '2025-01-02', 'New Year 2025'],
    ['2025-04-30', 1, '2025-05-06', 'Labour Day 2025'],
    ['2025-05-30', 1, '2025-06-03', 'the Dragon Boat Festival 2025'],
    ['2026-04-30', 4, '2026-05-09', 'Labour Day 2026, to a Saturday worked'],
    ['2026-06-18', 1, '2026-06-22', 'the Dragon Boat Festival 2026'],
  ])('%s and %d working days: %s, %s', (start, count, due) => {
    expect(dueDay(start, count)).toBe(due)
  })

  test('explains which days did not count and which did', () => {
    expect(days(morning('2026-09-30'), 5)).toMatchObject({
      sentence: '10月13日(周二)前办结',
      provisional: false,
      explanation: ['5个工作日,从9月30日(周三)的次日算起', '国庆节10月1日至10月7日不计', '10月10日(周六)补班计入'],
    })
  })

  test('into a year whose holidays are not published, it says that the date may move', () => {
    const found = days(morning('2026-12-30'), 5)
    expect(found).toMatchObject({ provisional: true, sentence: expect.stringContaining('(暂定)') })
    expect(found.explanation.at(-1)).toBe('2027年放假安排还没公布,日期可能变动')
  })

  test('a question that is answered the same day costs nobody a day', () => {
    const pause = waiting('2026-03-03T09:00:00+08:00', '2026-03-03T18:00:00+08:00')
    expect(days(morning('2026-03-02'), 5, [pause]).dueAt).toBe(days(morning('2026-03-02'), 5).dueAt)
  })

  test('days at whose end the clock stood are taken out, and named', () => {
    const found = days(morning('2026-03-02'), 5, [waiting('2026-03-03T09:00:00+08:00', '2026-03-05T08:00:00+08:00')])
    expect(found.sentence).toBe('3月11日(周三)前办结')
    expect(found.explanation).toContain('等您补充,3月3日至3月4日不计')
  })

  test('while the clock stands there is no date, but what is left', () => {
    expect(days(morning('2026-03-02'), 5, [waiting('2026-03-04T09:00:00+08:00')])).toMatchObject({
      stopped: true,
      explanation: ['还剩4个工作日,等您补充后接着算'],
    })
  })

  const instants = fc
    .date({ min: new Date('2019-01-02'), max: new Date('2026-10-01'), noInvalidDate: true })
    .map((date) => date.toISOString())
  test('always ends with a working day, and grows with the limit', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 30 }), (start, count) => {
        const due = days(start, count).dueAt!
        expect(calendar.day(districtDay(due)).working).toBe(true)
        expect(due < days(start, count + 1).dueAt!).toBe(true)
        expect(new Date(due).toISOString().slice(11)).toBe('15:59:59.999Z')
      }),
    )
  })

  test('a day off as the start is as good as the last moment before the next working day', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 15 }), (start, count) => {
        const next = addDays(districtDay(start), 1)
        if (calendar.day(next).working) return
        expect(days(start, count).dueAt).toBe(days(`${next}T12:00:00+08:00`, count).dueAt)
      }),
    )
  })

  test('a pause never makes it shorter, and a longer one never less long', () => {
    const hours = fc.integer({ min: 1, max: 400 })
    fc.assert(
      fc.property(
        instants,
        fc.integer({ min: 1, max: 10 }),
        hours,
        hours,
        hours,
        (start, count, after, length, more) => {
          const at = (ahead: number) => new Date(Date.parse(start) + ahead * 3600_000).toISOString()
          const plain = days(start, count).dueAt!
          const paused = days(start, count, [waiting(at(after), at(after + length))]).dueAt!
          const longer = days(start, count, [waiting(at(after), at(after + length + more))]).dueAt!
          expect(paused >= plain && longer >= paused).toBe(true)
        },
      ),
    )
  })
})

describe('a limit in hours', () => {
  const hours = (pauses: Pause[] = []) =>
    deadlineOf('2026-10-01T20:00:00+08:00', { kind: 'hours', count: 24 }, calendar, pauses)

  test('runs around the clock, holidays too', () => {
    expect(hours()).toMatchObject({ sentence: '10月2日 20:00前办结', dueAt: '2026-10-02T12:00:00.000Z' })
  })

  test('is prolonged by exactly the time that it stood', () => {
    const stood = waiting('2026-10-01T21:00:00+08:00', '2026-10-01T23:30:00+08:00')
    expect(hours([stood])).toMatchObject({
      sentence: '10月2日 22:30前办结',
      explanation: expect.arrayContaining(['等您补充用去的150分钟不计']),
    })
  })

  test('that has run out is not saved by a question asked too late', () => {
    expect(hours([waiting('2026-10-03T09:00:00+08:00')])).toMatchObject({
      stopped: false,
      dueAt: '2026-10-02T12:00:00.000Z',
    })
  })
})
