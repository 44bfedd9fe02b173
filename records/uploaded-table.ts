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
export function wrongHeadings(found: readonly string[], known: readonly string[]): WrongCell[] {
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
export const nothingFilled = (): WrongCell => ({ row: 2, column: '整张表', words: '还没有内容,请从第 2 行开始填写' })

/** One with more rows than can be taken; `row` is the first that is too many. */
export const tooManyRows = (row: number, most: number): WrongCell => ({
  ...{ row, column: '整张表', words: `一张表最多 ${most} 行,请分成几张表,一张一张导入` },
})
