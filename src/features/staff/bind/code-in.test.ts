import { wordsToSend } from '../people/words-to-send'
import { codeIn } from './code-in'

test.each([
  ['123456789012', '123456789012'],
  [' 1234 5678 9012 ', '123456789012'],
  ['1234-5678-9012', '123456789012'],
  ['1234 56', '123456'],
  ['1234 5678 9012 3', '1234567890123'],
  ['', ''],
])('%p reads as %p', (typed, digits) => expect(codeIn(typed)).toBe(digits))

test('the whole message that the admin sent may be pasted', () => {
  const invited = { name: '李小梅', roleName: '社区工作者', officeName: '荔园社区' }
  expect(codeIn(wordsToSend(invited, { code: '123456789012', until: '2026-03-09T15:59:59.999Z' }))).toBe('123456789012')
})
