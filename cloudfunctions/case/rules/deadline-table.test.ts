import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ALL_VECTORS } from './deadline-vectors/all-vectors'
import type { DeadlineVector } from './deadline-vectors/vector'

const text = readFileSync(join(__dirname, '../../../docs/deadlines.md'), 'utf8')
const table = text.slice(text.indexOf('| shows |')).split('\n\n')[0]!
const rows = table
  .split('\n')
  .slice(2)
  .map((row) => row.split('|').map((cell) => cell.trim()))

const inBeijing = (instant: string) =>
  new Date(Date.parse(instant) + 8 * 3600_000).toISOString().slice(0, 16).replace('T', ' ')

function limitWords({ limit: { kind, count } }: DeadlineVector): string {
  if (kind === 'hours') return `${count} h`
  return count === 1 ? '1 day' : `${count} days`
}

describe('the table of docs/deadlines.md', () => {
  test('has at least ten rows', () => expect(rows.length).toBeGreaterThanOrEqual(10))

  test.each(rows.map((row) => [row[1]!, row] as const))('tells as the vector does: %s', (shows, row) => {
    const vector = ALL_VECTORS.find((found) => found.shows === shows)!
    expect(row.slice(1, -1)).toEqual([
      vector.shows,
      inBeijing(vector.start),
      limitWords(vector),
      vector.says,
      vector.lines.join('<br>'),
    ])
  })
})
