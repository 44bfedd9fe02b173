/** What anybody gets refused with on their own data: operation, input, the error's code. */
export const BAD_PRIVACY_CALLS: [string, string, unknown, string][] = [
  ["somebody else's data", 'privacy.view-my-data', { personId: 'p1' }, 'invalid_input'],
  ["somebody else's data as a table", 'privacy.export-my-data', { personId: 'p1' }, 'invalid_input'],
  ['erasing somebody else', 'privacy.erase-me', { word: '删除', personId: 'p1' }, 'invalid_input'],
  ['erasing without the word', 'privacy.erase-me', {}, 'invalid_input'],
  ['erasing with another word', 'privacy.erase-me', { word: '好' }, 'invalid_input'],
]
