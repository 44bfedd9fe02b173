import fc from 'fast-check'
import { daysOf, readDay } from './export-days'

const at = (day: string) => new Date(`${day}T23:30:00+08:00`)
const own = (from: string, to: string) => daysOf({ period: 'own', from, to }, at('2026-03-02'))

describe('the days of an export', () => {
  test.each(['2026-03-01', '2026-3-1', '2026.3.1', '2026/03/01', '2026年3月1日', '20260301', ' 2026 3 1 '])(
    '“%s” is the first of March',
    (typed) => expect(readDay(typed)).toBe('2026-03-01'),
  )

  test.each(['', '3月1日', '2026-02-30', '2026-13-01', '26-3-1', '2026111', '昨天', '2026-03-01T00:00'])(
    '“%s” is no day',
    (typed) => expect(readDay(typed)).toBeUndefined(),
  )

  test('of this month, the last and the year end today or with the month', () => {
    const days = (period: 'month' | 'last' | 'year', day: string) => daysOf({ period, from: '', to: '' }, at(day))
    expect(days('month', '2026-03-31')).toEqual({ from: '2026-03-01', to: '2026-03-31' })
    expect(days('last', '2026-03-31')).toEqual({ from: '2026-02-01', to: '2026-02-28' })
    expect(days('last', '2026-01-01')).toEqual({ from: '2025-12-01', to: '2025-12-31' })
    expect(days('year', '2026-01-01')).toEqual({ from: '2026-01-01', to: '2026-01-01' })
  })

  test('that are typed are said to be wrong where they are', () => {
    expect(own('2026-3-1', '2026-3-1')).toEqual({ from: '2026-03-01', to: '2026-03-01' })
    expect(own('三月', '2026-3-1')).toEqual({ wrong: { from: '请写成2026-10-01的样子' } })
    expect(own('', '')).toEqual({ wrong: { from: expect.any(String), to: expect.any(String) } })
    expect(own('2026-3-2', '2026-3-1')).toEqual({ wrong: { to: '结束的日子要在开始的日子之后' } })
  })

  test('never end before they begin, whatever day it is', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, fc.constantFrom('month' as const, 'last' as const, 'year' as const), (now, period) => {
        const days = daysOf({ period, from: '', to: '' }, now)
        expect('from' in days && days.from <= days.to).toBe(true)
      }),
    )
  })
})
