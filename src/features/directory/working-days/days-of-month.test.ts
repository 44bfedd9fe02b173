import { dayFacts, daysOfMonth } from './days-of-month'

test('a month has all its days, as Monday to Friday would have them', () => {
  const days = daysOfMonth(2028, 2, [])
  expect(days).toHaveLength(29)
  expect(days.filter(({ working }) => !working).map(({ words }) => words)).toEqual(
    ['5日(周六)', '6日(周日)', '12日(周六)', '13日(周日)', '19日(周六)', '20日(周日)', '26日(周六)', '27日(周日)'].map(
      (day) => `2月${day}`,
    ),
  )
})

test('what the list of the year says wins, and is said in words', () => {
  const listed = [
    { date: '2026-10-01', working: false, name: '国庆节', setByAdmin: false },
    { date: '2026-10-10', working: true, name: '国庆节补班', setByAdmin: true },
    { date: '2026-09-30', working: false, name: '别的月', setByAdmin: true },
  ]
  const days = daysOfMonth(2026, 10, listed)
  expect(days.map(dayFacts).filter((facts) => facts.includes('·'))).toEqual([
    '休息 · 国庆节',
    '上班 · 国庆节补班 · 区里设的',
  ])
})
