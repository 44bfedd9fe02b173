import { Readable } from 'node:stream'
import { bookParts, sheetPart } from './book-parts'
import { escapeText, rowXml } from './row-xml'
import type { Sheet } from './sheet'
import { zipParts } from './zip-parts'

/** Characters of XML that are packed at one go: a few milliseconds of work. */
const PIECE = 64 * 1024

/**
 * The bytes of an .xlsx file, made as they are read; a fault while rows are read destroys the stream with that fault.
 * Texts are written as texts, so that nothing a person typed can become a formula. Headings are bold and stay in sight.
 */
export function writeSheets(sheets: readonly Sheet[]): Readable {
  const parts = sheets.map((sheet, at) => sheetPart(at, columnsXml(sheet), rowPieces(sheet)))
  return Readable.from(zipParts([...bookParts(sheets.map(({ name }) => escapeText(name))), ...parts]), {
    objectMode: false,
  })
}

const columnsXml = ({ columns }: Sheet) =>
  columns.map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')

async function* rowPieces({ columns, rows }: Sheet): AsyncGenerator<string> {
  const headings = columns.map(({ heading }) => heading)
  let piece = rowXml(1, headings, true)
  let at = 1
  for await (const cells of rows) {
    at += 1
    piece += rowXml(at, cells)
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  yield piece
}
