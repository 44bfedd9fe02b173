import { safeParse } from 'zod/v4/core'
import { type GuideEntry, guideEntry } from '../../../contract/directory/guide-entry'
import { BECAME_A_DATE, filledRows, type TableCell, textOf, type WrongCell } from '../../../records/uploaded-table'
import { GUIDE_COLUMNS, type GuideColumn } from './guide-columns'
import { titleKey } from './guide-id'

/** One transaction takes them all (docs/adr), the district's 223 with room to spare. */
export const MOST_GUIDE_ROWS = 300

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
/** An uploaded table, row by row: the matters in it, and every cell that can't be taken, each with what to do. */
export function readGuideRows(table: readonly (readonly TableCell[])[]): GuideTable {
  const { filled, unusable } = filledRows(
    table,
    GUIDE_COLUMNS.map(({ heading }) => heading),
    MOST_GUIDE_ROWS,
  )
  if (unusable.length > 0) return { rows: filled.length, right: [], wrong: unusable }
  const wrong: WrongCell[] = []
  const right: GuideRow[] = []
  const firstOf = new Map<string, number>()
  for (const { row, cellOf } of filled) {
    const read = readRow(row, ({ heading }) => cellOf(heading))
    wrong.push(...read.wrong)
    const key = titleKey(read.title)
    const first = key ? firstOf.get(key) : undefined
    if (first) wrong.push({ row, column: '事项名称', words: `和第 ${first} 行是同一件事,请只留一行` })
    else if (key) firstOf.set(key, row)
    if (read.guide && !first) right.push({ row, guide: read.guide })
  }
  return { rows: filled.length, right, wrong }
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
    wrong.set(heading, { row, column: heading, words: BECAME_A_DATE })
  }
  return { title, wrong: [...wrong.values()], ...(parsed.success && dated.length === 0 ? { guide: parsed.data } : {}) }
}
