import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { readXlsx } from 'hucre/xlsx'

export type ReadCell = string | number | boolean | Date | null

export interface ReadSheet {
  /** Headings first. */
  rows: ReadCell[][]
  /** The rows that stay in sight. */
  frozen: number
  isBold(row: number, column: number): boolean
  /** How a number is shown: `0.0%`. */
  shownAs(row: number, column: number): string | undefined
  /** In characters, as they were asked for. */
  widths: (number | undefined)[]
}

/** Every sheet by its name, read by another library than the one that writes; for tests. A formula is a fault, as we never write one. */
export async function readBook(stream: Readable): Promise<Record<string, ReadSheet>> {
  const book = await readXlsx(await buffer(stream), { readStyles: true })
  return Object.fromEntries(
    book.sheets.map((sheet) => {
      for (const [at, cell] of sheet.cells ?? []) if (cell.formula !== undefined) throw new Error(`a formula at ${at}`)
      const styleAt = (row: number, column: number) => sheet.cells?.get(`${row},${column}`)?.style
      const read: ReadSheet = {
        rows: sheet.rows,
        frozen: sheet.freezePane?.rows ?? 0,
        isBold: (row, column) => styleAt(row, column)?.font?.bold === true,
        shownAs: (row, column) => styleAt(row, column)?.numFmt,
        widths: (sheet.columns ?? []).map(({ width }) => width),
      }
      return [sheet.name, read]
    }),
  )
}

/** Their rows alone. */
export async function readSheets(stream: Readable): Promise<Record<string, ReadCell[][]>> {
  return Object.fromEntries(Object.entries(await readBook(stream)).map(([name, { rows }]) => [name, rows]))
}
