import fc from 'fast-check'
import type { TableCell } from '../../../records/uploaded-table'
import { GUIDE_COLUMNS } from './guide-columns'
import { titleKey } from './guide-id'
import { readGuideRows } from './read-guide-rows'

const headings = GUIDE_COLUMNS.map(({ heading }) => heading)
const example = GUIDE_COLUMNS.map((column) => column.example)
const anyCell: fc.Arbitrary<TableCell> = fc.oneof(
  fc.constantFrom(...example, '', null, true, 20, '否', '其他'),
  fc.string({ maxLength: 20 }),
  fc.double(),
  fc.date(),
)
const anyRow = fc.oneof(
  fc.array(anyCell, { maxLength: headings.length }),
  fc.string({ maxLength: 9 }).map((more) => [`${example[0]}${more}`, ...example.slice(1)]),
)

describe('a table of matters, row by row', () => {
  test('whatever stands in it, each row that says something is either taken or told what is wrong, never both', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 12 }), (rows) => {
        const { rows: count, right, wrong } = readGuideRows([headings, ...rows])
        const taken = new Set(right.map(({ row }) => row))
        const told = new Set(wrong.filter(({ column }) => column !== '整张表').map(({ row }) => row))
        expect([...taken].filter((row) => told.has(row))).toEqual([])
        expect(taken.size + told.size).toBe(count)
        expect(new Set(right.map(({ guide }) => titleKey(guide.title))).size).toBe(right.length)
        for (const { words } of wrong) expect(words).toMatch(/[\u4e00-\u9fff]/)
      }),
    )
  })

  test('the order of its columns says nothing', () => {
    const { right } = readGuideRows([headings, example])
    expect(readGuideRows([[...headings].reverse(), [...example].reverse()]).right).toEqual(right)
    expect(right).toHaveLength(1)
  })

  test('a column that stands there twice is sent back', () => {
    expect(
      readGuideRows([
        [...headings, '秒批'],
        [...example, '否'],
      ]).wrong,
    ).toEqual([{ row: 1, column: '秒批', words: '这一列有两个,请只留一个' }])
  })

  test('a number is what was typed, and a cell that became a date is sent back', () => {
    const cells = (phone: TableCell) => example.map((cell, at) => (headings[at] === '咨询电话' ? phone : cell))
    expect(readGuideRows([headings, cells(12345)]).right[0]?.guide.phone).toBe('12345')
    const { right, wrong } = readGuideRows([headings, cells(new Date(0))])
    expect(right).toEqual([])
    expect(wrong).toEqual([{ row: 2, column: '咨询电话', words: expect.stringContaining('日期') }])
  })
})
