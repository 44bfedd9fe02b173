import fc from 'fast-check'
import { textPieces } from './text-pieces'

describe('what a text is found by', () => {
  test('two neighbouring characters, and letters and digits as a whole', () => {
    expect(textPieces('路灯坏了,在3栋B座')).toEqual(['路灯', '灯坏', '坏了', '3', 'b'])
    expect(textPieces('12345热线')).toEqual(['12345', '热线'])
  })

  test('however it was typed: full-width, capitals, blanks between', () => {
    expect(textPieces('ABC１２')).toEqual(textPieces('abc12'))
    expect(textPieces('')).toEqual([])
  })

  test('every two characters of a text find it, and no text gives more than 200 pieces', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'路灯坏了请修好楼下晚上看不见'), { minLength: 2, maxLength: 400 }),
        (signs) => {
          const pieces = textPieces(signs.join(''))
          expect(pieces.length).toBeLessThanOrEqual(200)
          for (let at = 0; at < Math.min(50, signs.length - 1); at += 1)
            expect(pieces).toContain(`${signs[at]}${signs[at + 1]}`)
        },
      ),
    )
  })
})
