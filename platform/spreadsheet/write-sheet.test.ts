import { readSheets } from './read-sheets'
import type { Sheet } from './sheet'
import { writeSheets } from './write-sheet'

const sheet = (rows: Sheet['rows']): Sheet => ({
  name: '明细',
  columns: [
    { heading: '编号', width: 18 },
    { heading: '值', width: 12 },
  ],
  rows,
})

describe('a spreadsheet', () => {
  test('reads back as it was written, sheet by sheet, with its headings', async () => {
    const first = sheet([
      ['26030200000001', 3],
      ['甲', { instant: '2026-03-02T01:30:00.000Z' }],
      ['乙', { rate: 0.5 }],
      ['丙', undefined],
    ])
    const read = await readSheets(writeSheets([first, { ...sheet([['完', 1]]), name: '统计' }]))
    expect(read).toEqual({
      明细: [
        ['编号', '值'],
        ['26030200000001', 3],
        ['甲', new Date('2026-03-02T09:30:00.000Z')],
        ['乙', 0.5],
        ['丙', null],
      ],
      统计: [
        ['编号', '值'],
        ['完', 1],
      ],
    })
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://x","y")'])('%s stays text', async (text) => {
    const read = await readSheets(writeSheets([sheet([[text, 1]])]))
    expect(read.明细?.[1]?.[0]).toBe(text)
  })

  test('a fault while rows are read ends the stream with it', async () => {
    async function* broken() {
      yield ['甲', 1]
      throw new Error('the store went away')
    }
    await expect(readSheets(writeSheets([sheet(broken())]))).rejects.toThrow('the store went away')
  })
})
