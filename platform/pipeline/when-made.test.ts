import { whenMade } from './when-made'

const now = new Date('2026-03-02T10:00:00.000Z')

test('what went out at once was done now', () => {
  expect(whenMade(undefined, now)).toEqual({ madeAt: now, late: false })
  expect(whenMade('2026-03-02T09:59:00.000Z', now)).toEqual({ madeAt: now, late: false })
  expect(whenMade('yesterday', now)).toEqual({ madeAt: now, late: false })
})

test('what waited on the phone keeps the time when it was really done', () => {
  const made = new Date('2026-03-02T01:30:00.000Z')
  expect(whenMade(made.toISOString(), now)).toEqual({ madeAt: made, late: true })
})

test('a phone whose clock runs ahead, or that claims an age, is late but not believed', () => {
  for (const claimed of ['2026-03-02T10:10:00.000Z', '2025-01-01T00:00:00.000Z']) {
    expect(whenMade(claimed, now)).toEqual({ madeAt: now, late: true })
  }
})
