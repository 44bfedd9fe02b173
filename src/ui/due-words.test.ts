import { daysLeft, dueDay, dueWords } from './due-words'

const NOW = new Date('2026-11-23T17:00:00Z')

test('a day is counted in the district, where it is tomorrow already', () => {
  expect(daysLeft('2026-11-24', NOW)).toBe(0)
  expect(dueWords('2026-11-24', NOW)).toBe('今天到期')
  expect(dueWords('2026-11-26', NOW)).toBe('还有2天')
  expect(dueWords('2026-11-21', NOW)).toBe('已超期3天')
})

test('the year is said when it is another one', () => {
  expect(dueDay('2026-12-01', NOW)).toBe('12月1日')
  expect(dueDay('2027-01-05', NOW)).toBe('2027年1月5日')
})
