import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import fc from 'fast-check'
import { readBook, readSheets } from './read-sheets'
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

  test('headings are bold and stay in sight, columns have their widths, and numbers their look', async () => {
    const rows = [['甲', { rate: 0.5 }] as const, ['乙', { instant: '2026-03-02T01:30:00.000Z' }] as const]
    const { 明细: read } = await readBook(writeSheets([sheet(rows)]))
    expect([read?.frozen, read?.widths]).toEqual([1, [18, 12]])
    expect([read?.isBold(0, 0), read?.isBold(0, 1), read?.isBold(1, 0)]).toEqual([true, true, false])
    expect([read?.shownAs(1, 1), read?.shownAs(2, 1)]).toEqual(['0.0%', 'yyyy-mm-dd hh:mm'])
  })

  test('any text reads back as it was, but for what no file can hold', async () => {
    const text = fc.string({
      unit: fc.constantFrom(...'甲乙😀 \n\t_x000D_x41_&<>"\'=+-@;]'),
      minLength: 1,
      maxLength: 30,
    })
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
        const read = await readSheets(writeSheets([sheet(texts.map((one) => [one, 1]))]))
        expect(read.明细?.slice(1).map(([one]) => one)).toEqual(texts)
      }),
      { numRuns: 50 },
    )
    const read = await readSheets(writeSheets([sheet([['坏\u0000\ud800的\uffff', 1]])]))
    expect(read.明细?.[1]?.[0]).toBe('坏的')
  })

  test('a number that is none leaves the cell empty, and far columns keep their letters', async () => {
    const columns = Array.from({ length: 30 }, (_, at) => ({ heading: `列${at}`, width: 8 }))
    const row = columns.map((_, at) => (at === 3 ? Number.NaN : at))
    const read = await readSheets(writeSheets([{ name: '宽', columns, rows: [row] }]))
    expect(read.宽?.[1]).toEqual(row.map((cell) => (Number.isNaN(cell) ? null : cell)))
  })

  test('a fault while rows are read ends the stream with it', async () => {
    async function* broken() {
      yield ['甲', 1]
      throw new Error('the store went away')
    }
    await expect(readSheets(writeSheets([sheet(broken())]))).rejects.toThrow('the store went away')
  })

  test('rows are asked for no faster than they are read, and no more once nobody reads', async () => {
    let asked = 0
    let ended = false
    function* endless() {
      try {
        for (;;) {
          asked += 1
          yield [`诉求${Math.random()}`, Math.random()]
        }
      } finally {
        ended = true
      }
    }
    const stream = writeSheets([sheet(endless())])
    for (const begun = stream.iterator({ destroyOnReturn: false }); asked < 1000; ) await begun.next()
    await setTimeout(50)
    const before = asked
    await setTimeout(50)
    expect(asked).toBe(before)
    expect(before).toBeLessThan(20_000)
    stream.destroy()
    await once(stream, 'close')
    expect(ended).toBe(true)
  })
})
