/** A cell of an uploaded table, as the spreadsheet program left it. */
export type TableCell = string | number | boolean | Date | null

/** A mistake: `row` as the spreadsheet program numbers it, `column` as its heading says, and what to do. */
export interface WrongCell {
  row: number
  column: string
  words: string
}

/** As the person sees it in the cell; a phone number typed as a number is one. */
export const textOf = (cell: TableCell | undefined): string =>
  cell === null || cell === undefined || cell instanceof Date ? '' : String(cell).trim()

export const BECAME_A_DATE = '这一格成了日期,请把格式改成“文本”后再写一遍'

/** Columns that are there twice, missing, or none of ours: with one of these no row can be read. */
function wrongHeadings(found: readonly string[], known: readonly string[]): WrongCell[] {
  const missing = known.filter((heading) => !found.includes(heading))
  const more = found.filter((heading) => heading && !known.includes(heading))
  const twice = known.filter((heading) => found.indexOf(heading) !== found.lastIndexOf(heading))
  return [
    ...twice.map((column) => ({ row: 1, column, words: '这一列有两个,请只留一个' })),
    ...missing.map((column) => ({ row: 1, column, words: '缺少这一列,请用模板填写' })),
    ...more.map((column) => ({ row: 1, column, words: '模板里没有这一列,请删掉它,或改成模板里的列名' })),
  ]
}

/** A table that has headings and nothing else. */
const nothingFilled = (): WrongCell => ({ row: 2, column: '整张表', words: '还没有内容,请从第 2 行开始填写' })

/** One with more rows than can be taken; `row` is the first that is too many. */
const tooManyRows = (row: number, most: number): WrongCell => ({
  ...{ row, column: '整张表', words: `一张表最多 ${most} 行,请分成几张表,一张一张导入` },
})

export interface FilledRow {
  row: number
  cellOf(heading: string): TableCell
}

/**
 * The rows below the headings that say something, at most `most`; `unusable` says what keeps the whole table from being
 * read. `headingIn` reads a heading, where a channel takes it more generously than as it stands.
 */
export function filledRows(
  [headings = [], ...body]: readonly (readonly TableCell[])[],
  known: readonly string[],
  most: number,
  headingIn: (cell: TableCell) => string = textOf,
): { filled: FilledRow[]; unusable: WrongCell[] } {
  const found = headings.map(headingIn)
  const places = new Map(found.map((heading, at) => [heading, at]))
  const filled = body
    .map((cells, at) => ({ row: at + 2, cells, cellOf: (heading: string) => cells[places.get(heading) ?? -1] ?? null }))
    .filter(({ cells }) => cells.some((cell) => cell instanceof Date || textOf(cell) !== ''))
  const wrong = wrongHeadings(found, known)
  if (wrong.length > 0) return { filled, unusable: wrong }
  if (filled.length === 0) return { filled, unusable: [nothingFilled()] }
  const tooMany = filled[most]
  return { filled, unusable: tooMany ? [tooManyRows(tooMany.row, most)] : [] }
}
