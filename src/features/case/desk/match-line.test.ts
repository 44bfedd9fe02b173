import { buildLine } from '../../../testing/build-line'
import { matchLine, numberOf } from './match-line'

const lamp = buildLine(1, { person: '李敏' })

test.each(['路灯', '荔园小区', '26112000000001', '李敏', '交通', '路灯 3栋'])('“%s” finds the lamp', (words) => {
  expect(matchLine(lamp, words)).toBe(true)
})
test.each(['井盖', '路灯 井盖'])('“%s” does not', (words) => {
  expect(matchLine(lamp, words)).toBe(false)
})
test('a number is one with blanks in it, too; a part of it is a word', () => {
  expect(numberOf('261120 0000 0001')).toBe('26112000000001')
  expect(numberOf('2611200000')).toBeUndefined()
})
