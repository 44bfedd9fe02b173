import { buffer } from 'node:stream/consumers'
import { zipSync } from 'fflate'
import { readTable } from './read-table'
import { writeSheets } from './write-sheet'

const columns = [
  { heading: '事项名称', width: 20 },
  { heading: '数', width: 8 },
]
const book = (rows: [string, number][]) => buffer(writeSheets([{ name: '一', columns, rows }]))

describe('a table that somebody uploads', () => {
  test('is read row by row, the headings first', async () => {
    expect(await readTable(await book([['办社保卡', 1]]), 10)).toEqual([
      ['事项名称', '数'],
      ['办社保卡', 1],
    ])
  })

  test('is read no further than asked', async () => {
    const rows = await readTable(await book(Array.from({ length: 50 }, (_, at) => [`第${at}件`, at])), 10)
    expect(rows?.length).toBeLessThanOrEqual(11)
  })

  test.each([
    ['is no archive', Buffer.from('事项名称,类别')],
    ['is an archive of something else', zipSync({ 'word/document.xml': new Uint8Array([60]) })],
    ['is empty', Buffer.alloc(0)],
  ])('one that %s is not read', async (_, bytes) => expect(await readTable(bytes, 10)).toBeUndefined())

  test('one that is cut off is not read', async () => {
    const whole = await book([['办社保卡', 1]])
    expect(await readTable(whole.subarray(0, whole.length - 200), 10)).toBeUndefined()
  })

  test('one that would unpack to gigabytes is not unpacked', async () => {
    const bomb = zipSync({
      '[Content_Types].xml': new Uint8Array([60]),
      'xl/worksheets/sheet1.xml': new Uint8Array(80 * 1024 * 1024),
    })
    expect(bomb.length).toBeLessThan(1024 * 1024)
    expect(await readTable(bomb, 10)).toBeUndefined()
  })
})
