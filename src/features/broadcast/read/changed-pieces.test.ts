import { changedPieces } from './changed-pieces'

test('of what stayed the same only a little is shown around a change', () => {
  const kept = '甲'.repeat(100)
  const pieces = changedPieces([
    { text: kept, how: 'kept' },
    { text: '新', how: 'added' },
    { text: kept, how: 'kept' },
  ])
  expect(pieces.map(({ text }) => text)).toEqual([`……${'甲'.repeat(20)}`, '新', `${'甲'.repeat(20)}……`])
  expect(changedPieces([{ text: kept, how: 'kept' }])).toEqual([])
})
