/** What anybody gets refused with on their own service record: operation, input, the error's code. */
export const BAD_RECORD_CALLS: [string, string, unknown, string][] = [
  ["somebody else's record", 'checkin.view-my-record', { memberId: 'p1' }, 'invalid_input'],
  ['a page of their own making', 'checkin.view-my-record', { after: 'bm90IGEgY3Vyc29y' }, 'invalid_input'],
  ["somebody else's table", 'checkin.export-my-record', { memberId: 'p1' }, 'invalid_input'],
  ['a visit that is not there', 'checkin.erase-from-my-record', { visitId: 'v0' }, 'not_found'],
  ['a check-in that is not there', 'checkin.erase-my-check-in', { activityId: 'a0' }, 'not_found'],
  ['an object for a visit', 'checkin.erase-from-my-record', { visitId: { $ne: '' } }, 'invalid_input'],
]
