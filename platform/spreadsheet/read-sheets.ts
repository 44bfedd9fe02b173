import type { Readable } from 'node:stream'

export type ReadCell = string | number | boolean | Date | null

/** Every sheet's rows, headings first, by the sheet's name; for tests. A formula is a fault, as we never write one. */
export async function readSheets(stream: Readable): Promise<Record<string, ReadCell[][]>> {
  const { default: excel } = await import('exceljs')
  const book = new excel.Workbook()
  await book.xlsx.read(stream)
  const read: Record<string, ReadCell[][]> = {}
  for (const sheet of book.worksheets) {
    const rows: ReadCell[][] = []
    sheet.eachRow({ includeEmpty: true }, (row) => {
      const cells: ReadCell[] = []
      for (let column = 1; column <= sheet.columnCount; column += 1) {
        const { value } = row.getCell(column)
        if (value !== null && typeof value === 'object' && !(value instanceof Date)) throw new Error('not a plain cell')
        cells.push(value ?? null)
      }
      rows.push(cells)
    })
    read[sheet.name] = rows
  }
  return read
}
