import fc from 'fast-check'
import { cutForCheck, MOST_IN_A_CHECK } from './cut-for-check'

describe('a long text for the content check', () => {
  test('a short one is one piece, an empty one none', () => {
    expect(cutForCheck('老年人免费接种')).toEqual(['老年人免费接种'])
    expect(cutForCheck('')).toEqual([])
    expect(cutForCheck('字'.repeat(MOST_IN_A_CHECK))).toHaveLength(1)
  })

  test('every phrase of it stands whole in some piece, and no piece is too long or cuts a character', () => {
    const text = fc.array(fc.constantFrom('通', '知', '😀', '。', 'x'), { minLength: 2400, maxLength: 9000 })
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 1, max: 20 }), (signs, at, long) => {
        const whole = signs.join('')
        const phrase = signs.slice(at % signs.length, (at % signs.length) + long).join('')
        const pieces = cutForCheck(whole)
        expect(pieces.some((piece) => piece.includes(phrase))).toBe(true)
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(MOST_IN_A_CHECK)
          expect(() => encodeURIComponent(piece)).not.toThrow()
        }
      }),
      { numRuns: 60 },
    )
  })
})
