const wrong = `${'a'.repeat(20)}.${'b'.repeat(43)}`

/** What an admin gets refused with who scans something else than a desk's code: operation, input, the error's code. */
export const BAD_DESK_CALLS: [string, string, unknown, string][] = [
  ['a code that nobody gave out', 'session.view-desk-request', { code: wrong }, 'desk_code_over'],
  ['saying yes to a code that nobody gave out', 'session.confirm-desk', { code: wrong }, 'desk_code_over'],
  ['saying no to a code that nobody gave out', 'session.refuse-desk', { code: wrong }, 'desk_code_over'],
  ['a code of another shape', 'session.view-desk-request', { code: 'https://example.com' }, 'invalid_input'],
  ['an object for a code', 'session.confirm-desk', { code: { $ne: '' } }, 'invalid_input'],
  ['naming who comes in', 'session.confirm-desk', { code: wrong, openid: 'demo-leader-ma' }, 'invalid_input'],
  ['a desk that is not there', 'session.end-desk', { deskId: 'nobody' }, 'not_found'],
  ['a desk without a number', 'session.end-desk', {}, 'invalid_input'],
]
