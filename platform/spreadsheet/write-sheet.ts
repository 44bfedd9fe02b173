import { once } from 'node:events'
import { PassThrough, type Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import type { Cell, Sheet } from './sheet'

const DISTRICT_OFFSET_MS = 8 * 3600_000
const ROWS_A_BREATH = 200

/**
 * The bytes of an .xlsx file, row by row; a fault while rows are read destroys the stream with that fault. Texts are
 * written as texts, so that nothing a person typed can become a formula.
 */
export function writeSheets(sheets: readonly Sheet[]): Readable {
  const out = new PassThrough()
  fill(out, sheets).catch((fault: Error) => out.destroy(fault))
  return out
}

async function fill(out: PassThrough, sheets: readonly Sheet[]): Promise<void> {
  // Loaded at its first use, so that a function's start stays short.
  const { default: excel } = await import('exceljs')
  const book = new excel.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false })
  for (const { name, columns, rows } of sheets) {
    const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
    sheet.columns = columns.map(({ heading, width }) => ({ header: heading, width }))
    const head = sheet.getRow(1)
    head.font = { bold: true }
    head.commit()
    let written = 0
    for await (const cells of rows) {
      const row = sheet.addRow(cells.map(contentOf))
      cells.forEach((cell, index) => {
        const format = formatOf(cell)
        if (format) row.getCell(index + 1).numFmt = format
      })
      row.commit()
      written += 1
      // The library itself never waits for its reader.
      if (written % ROWS_A_BREATH === 0) await breathe(out)
    }
    sheet.commit()
  }
  await book.commit()
}

async function breathe(out: PassThrough): Promise<void> {
  await setImmediate()
  if (out.destroyed) throw new Error('nobody reads the sheet any more')
  // A wait that a reader's going away ends too: `once` rejects on an error, and `close` follows without one.
  if (out.writableNeedDrain) await Promise.race([once(out, 'drain'), once(out, 'close')])
}

function contentOf(cell: Cell): string | number | Date | null {
  if (cell === undefined) return null
  if (typeof cell !== 'object') return cell
  return 'rate' in cell ? cell.rate : new Date(Date.parse(cell.instant) + DISTRICT_OFFSET_MS)
}

function formatOf(cell: Cell): string | undefined {
  if (typeof cell !== 'object') return undefined
  return 'rate' in cell ? '0.0%' : 'yyyy-mm-dd hh:mm'
}
