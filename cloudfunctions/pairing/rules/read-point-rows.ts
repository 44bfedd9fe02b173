import { wrongCells } from './check-point-cells'
import { headingOf, POINT_COLUMNS, type PointCells, type PointField, type WrongCell } from './point-columns'

/** What the contact points of the largest street come to, with room to spare. */
export const MOST_POINT_ROWS = 6000
export type TableCell = string | number | boolean | Date | null

export interface PointRow {
  /** As the spreadsheet program numbers it. */
  row: number
  cells: PointCells
  /** A mistake was found in it already. */
  faulty: boolean
}

/** An uploaded table, its headings first: the rows in it, and what each cell says wrongly by itself or beside another row. */
export function readPointRows(table: readonly (readonly TableCell[])[]): { rows: PointRow[]; wrong: WrongCell[] } {
  const [first = [], ...body] = table
  const headings = first.map(textOf)
  const unusable = wrongHeadings(headings)
  if (unusable.length > 0) return { rows: [], wrong: unusable }
  const filled = body
    .map((cells, at) => ({ row: at + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => textOf(cell) !== '' || cell instanceof Date))
  if (filled.length === 0)
    return { rows: [], wrong: [{ row: 2, column: '整张表', words: '还没有内容,请从第 2 行开始填写' }] }
  if (filled.length > MOST_POINT_ROWS) {
    const words = `一张表最多 ${MOST_POINT_ROWS} 行,请分成几张表,一张一张导入`
    return { rows: [], wrong: [{ row: filled[MOST_POINT_ROWS]?.row ?? 2, column: '整张表', words }] }
  }
  const wrong: WrongCell[] = []
  const places = new Map(headings.map((heading, at) => [heading, at]))
  const seen = { number: new Map<string, number>(), door: new Map<string, number>() }
  const rows = filled.map(({ row, cells }) => {
    const raw = (field: PointField) => cells[places.get(headingOf(field)) ?? -1] ?? null
    const read = Object.fromEntries(POINT_COLUMNS.map(({ field }) => [field, textOf(raw(field))])) as PointCells
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

function wrongHeadings(found: readonly string[]): WrongCell[] {
  const known: string[] = POINT_COLUMNS.map(({ heading }) => heading)
  const at = (column: string, words: string) => ({ row: 1, column, words })
  return [
    ...known
      .filter((one) => found.indexOf(one) !== found.lastIndexOf(one))
      .map((one) => at(one, '这一列有两个,请只留一个')),
    ...known.filter((one) => !found.includes(one)).map((one) => at(one, '缺少这一列,请用模板填写')),
    ...found
      .filter((one) => one && !known.includes(one))
      .map((one) => at(one, '模板里没有这一列,请删掉它,或改成模板里的列名')),
  ]
}

/** What a spreadsheet program made of a cell, that nobody typed. */
function spoiltBy(cell: TableCell): string | undefined {
  if (cell instanceof Date) return '这一格成了日期,请把格式改成“文本”后再写一遍'
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

/** As the person sees it in the cell, full-width letters and digits as half-width; a phone number typed as a number is one. */
const textOf = (cell: TableCell | undefined): string =>
  cell === null || cell === undefined || cell instanceof Date ? '' : String(cell).normalize('NFKC').trim()
