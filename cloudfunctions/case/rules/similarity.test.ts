import fc from 'fast-check'
import { metresBetween } from '../../../records/place-band'
import { textWords } from '../../../records/text-pieces'
import { cellAt, cellsAround, NEARBY } from './near'
import { alike, similarity } from './similarity'

const words = fc.uniqueArray(fc.string({ minLength: 2, maxLength: 4 }), { maxLength: 12 })
const degrees = fc.record({
  latitude: fc.double({ min: 22, max: 24, noNaN: true }),
  longitude: fc.double({ min: 112, max: 115, noNaN: true }),
})

describe('whether two texts are about one thing', () => {
  const lamp = textWords('楼下路灯坏了三天,晚上看不见路')
  test('the same broken lamp in other words is', () => {
    expect(alike(lamp, textWords('楼道口的路灯不亮了'))).toBe(true)
    expect(alike(lamp, textWords('人行道有个坑,老人容易摔倒'))).toBe(false)
  })

  test('is the same from both sides, full for itself, and nothing for an empty one', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(similarity(one, other)).toBeCloseTo(similarity(other, one))
        expect(similarity(one, [])).toBe(0)
        if (one.length > 0) expect(similarity(one, one)).toBe(1)
      }),
    )
  })
})

describe('what is near', () => {
  test('whatever lies within 250 m lies in the cell or one beside it', () => {
    const step = fc.double({ min: -0.0026, max: 0.0026, noNaN: true })
    fc.assert(
      fc.property(degrees, step, step, (point, up, across) => {
        const other = { latitude: point.latitude + up, longitude: point.longitude + across }
        if (metresBetween(point, other) <= NEARBY) expect(cellsAround(point)).toContain(cellAt(other))
      }),
      { numRuns: 2000 },
    )
  })

  test('a hundred metres are a hundred metres', () => {
    const here = { latitude: 23.105, longitude: 113.445 }
    expect(metresBetween(here, { ...here, latitude: 23.105 + 100 / 111_195 })).toBeCloseTo(100, 0)
  })
})
