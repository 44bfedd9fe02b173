import { BECAME_A_DATE, filledRows, type TableCell, textOf, type WrongCell } from '../../../records/uploaded-table'
import { wrongCells } from './check-point-cells'
import { headingOf, POINT_COLUMNS, type PointCells, type PointField } from './point-columns'

/** The import is made and tested for 5,000; a little more is taken. */
export const MOST_POINT_ROWS = 6000
export interface PointRow {
  /** As the spreadsheet program numbers it. */
  row: number
  cells: PointCells
  /** A mistake was found in it already. */
  faulty: boolean
}

/** An uploaded table, its headings first: the rows in it, and what each cell says wrongly by itself or beside another row. */
export function readPointRows(table: readonly (readonly TableCell[])[]): { rows: PointRow[]; wrong: WrongCell[] } {
  const { filled, unusable } = filledRows(
    table,
    POINT_COLUMNS.map(({ heading }) => heading),
    MOST_POINT_ROWS,
    halfWidth,
  )
  if (unusable.length > 0) return { rows: [], wrong: unusable }
  const wrong: WrongCell[] = []
  const seen = { number: new Map<string, number>(), door: new Map<string, number>() }
  const rows = filled.map(({ row, cellOf }) => {
    const raw = (field: PointField) => cellOf(headingOf(field))
    const read = Object.fromEntries(POINT_COLUMNS.map(({ field }) => [field, halfWidth(raw(field))])) as PointCells
    const found = new Map<PointField, string>()
    for (const { field, words } of wrongCells(read)) found.set(field, words)
    for (const { field } of POINT_COLUMNS) {
      const spoilt = spoiltBy(raw(field))
      if (spoilt) found.set(field, spoilt)
    }
    const twice = found.size === 0 ? foundTwice(row, read, seen) : undefined
    if (twice) found.set(twice.field, twice.words)
    for (const [field, words] of found) wrong.push({ row, column: headingOf(field), words })
    return { row, cells: read, faulty: found.size > 0 }
  })
  return { rows, wrong }
}

/** What a spreadsheet program made of a cell, that nobody typed. */
function spoiltBy(cell: TableCell): string | undefined {
  if (cell instanceof Date) return BECAME_A_DATE
  if (typeof cell === 'boolean') return '这一格成了“真”或“假”,请写成文字'
  if (typeof cell === 'string' && /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)/.test(cell)) {
    return '这一格是算错的公式,请写成文字'
  }
  return undefined
}

function foundTwice(row: number, cells: PointCells, seen: { number: Map<string, number>; door: Map<string, number> }) {
  const place = `${cells.street}/${cells.community}/${cells.kind}`
  const number = `${place}/${cells.number}`
  const door = `${place}/${cells.title}/${cells.address}`
  const sameNumber = seen.number.get(number)
  const sameDoor = seen.door.get(door)
  if (!sameNumber) seen.number.set(number, row)
  if (!sameDoor) seen.door.set(door, row)
  if (sameNumber) return { field: 'number' as const, words: `编号和第 ${sameNumber} 行一样,请只留一行,或换一个编号` }
  if (sameDoor) return { field: 'title' as const, words: `和第 ${sameDoor} 行是同一个,请只留一行` }
  return undefined
}

/** Full-width letters and digits as half-width. */
const halfWidth = (cell: TableCell | undefined) => textOf(cell).normalize('NFKC')
