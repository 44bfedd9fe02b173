import { safeParse } from 'zod/v4/core'
import { type GuideEntry, guideEntry } from '../../../contract/directory/guide-entry'
import { GUIDE_COLUMNS, type GuideColumn } from './guide-columns'
import { titleKey } from './guide-id'

/** One transaction takes them all (docs/adr), the district's 223 with room to spare. */
export const MOST_GUIDE_ROWS = 300

/** `row` as the spreadsheet program numbers it; `column` as its heading says. */
export interface WrongCell {
  row: number
  column: string
  words: string
}
export interface GuideRow {
  row: number
  guide: GuideEntry
}
export interface GuideTable {
  /** Rows that say something. */
  rows: number
  right: GuideRow[]
  wrong: WrongCell[]
}
export type TableCell = string | number | boolean | Date | null

/** An uploaded table, row by row: the matters in it, and every cell that can't be taken, each with what to do. */
export function readGuideRows(table: readonly (readonly TableCell[])[]): GuideTable {
  const [headings = [], ...body] = table
  const places = new Map(headings.map((cell, at) => [textOf(cell), at]))
  const wrong = wrongHeadings([...places.keys()])
  const filled = body
    .map((cells, at) => ({ row: at + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => textOf(cell) !== ''))
  if (wrong.length > 0) return { rows: filled.length, right: [], wrong }
  if (filled.length === 0) wrong.push({ row: 2, column: '整张表', words: '还没有内容,请从第 2 行开始填写' })
  if (filled.length > MOST_GUIDE_ROWS) {
    const words = `一张表最多 ${MOST_GUIDE_ROWS} 行,请分成几张表,一张一张导入`
    wrong.push({ row: filled[MOST_GUIDE_ROWS]?.row ?? 2, column: '整张表', words })
    return { rows: filled.length, right: [], wrong }
  }
  const right: GuideRow[] = []
  const firstOf = new Map<string, number>()
  for (const { row, cells } of filled) {
    const read = readRow(row, (column) => cells[places.get(column.heading) ?? -1] ?? null)
    wrong.push(...read.wrong)
    const key = titleKey(read.title)
    const first = key ? firstOf.get(key) : undefined
    if (first) wrong.push({ row, column: '事项名称', words: `和第 ${first} 行是同一件事,请只留一行` })
    else if (key) firstOf.set(key, row)
    if (read.guide && !first) right.push({ row, guide: read.guide })
  }
  return { rows: filled.length, right, wrong }
}

function wrongHeadings(found: readonly string[]): WrongCell[] {
  const known = GUIDE_COLUMNS.map(({ heading }) => heading)
  const missing = known.filter((heading) => !found.includes(heading))
  const more = found.filter((heading) => heading && !known.includes(heading))
  return [
    ...missing.map((column) => ({ row: 1, column, words: '缺少这一列,请用模板填写' })),
    ...more.map((column) => ({ row: 1, column, words: '模板里没有这一列,请删掉它,或改成模板里的列名' })),
  ]
}

function readRow(row: number, cellOf: (column: GuideColumn) => TableCell) {
  const dated = GUIDE_COLUMNS.filter((column) => cellOf(column) instanceof Date)
  const given = GUIDE_COLUMNS.map((column) => [column.field, column.read(textOf(cellOf(column)))])
  const parsed = safeParse(guideEntry, Object.fromEntries(given))
  const title = textOf(cellOf(GUIDE_COLUMNS[0] as GuideColumn))
  const wrong = new Map<string, WrongCell>()
  for (const { path, message } of parsed.success ? [] : parsed.error.issues) {
    const column = GUIDE_COLUMNS.find(({ field }) => field === path[0])
    const heading = column?.heading ?? '整行'
    if (!wrong.has(heading)) wrong.set(heading, { row, column: heading, words: column?.wrong ?? message })
  }
  for (const { heading } of dated) {
    wrong.set(heading, { row, column: heading, words: '这一格成了日期,请把格式改成“文本”后再写一遍' })
  }
  return { title, wrong: [...wrong.values()], ...(parsed.success && dated.length === 0 ? { guide: parsed.data } : {}) }
}

/** As the person sees it in the cell; a phone number typed as a number is one. */
const textOf = (cell: TableCell | undefined): string =>
  cell === null || cell === undefined || cell instanceof Date ? '' : String(cell).trim()
