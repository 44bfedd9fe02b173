const visitId = '01ARZ3NDEKTSV4RRFFQ69G5FAV'
const checkIn = (change: object) => ({ visitId, contactPointId: 'p-1', ...change })
const at = { latitude: 23.1, longitude: 113.4 }

/** What a worker, who may visit, gets refused with: operation, input, the error's code. */
export const BAD_VISIT_CALLS: [string, string, unknown, string][] = [
  ['a number that is none', 'checkin.check-in-visit', checkIn({ visitId: '1' }), 'invalid_input'],
  [
    'a reading far from here',
    'checkin.check-in-visit',
    checkIn({ reading: { point: { latitude: 1, longitude: 1 }, accuracy: 5 } }),
    'invalid_input',
  ],
  [
    'an accuracy below nothing',
    'checkin.check-in-visit',
    checkIn({ reading: { point: at, accuracy: -1 } }),
    'invalid_input',
  ],
  ['a time of the phone', 'checkin.check-in-visit', checkIn({ at: '2026-03-02T01:00:00.000Z' }), 'invalid_input'],
  ['a ground that objects have', 'checkin.check-in-visit', checkIn({ ground: 'constructor' }), 'invalid_input'],
  ['a contact point that is none', 'checkin.check-in-visit', checkIn({}), 'not_found'],
  ['a day in words', 'checkin.plan-visit', checkIn({ plannedOn: '明天' }), 'invalid_input'],
  ['nobody met', 'checkin.finish-visit', { visitId, met: ' ' }, 'invalid_input'],
  [
    '1001 characters heard',
    'checkin.finish-visit',
    { visitId, met: '梁伯', heard: '话'.repeat(1001) },
    'invalid_input',
  ],
  [
    'ten photos',
    'checkin.finish-visit',
    { visitId, met: '梁伯', photos: Array(10).fill('file-0001') },
    'invalid_input',
  ],
  ['a dispute without words', 'checkin.dispute-visit', { visitId, words: '' }, 'invalid_input'],
]
