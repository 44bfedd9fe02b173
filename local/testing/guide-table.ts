import { buffer } from 'node:stream/consumers'
import { GUIDE_COLUMNS } from '../../cloudfunctions/directory/rules/guide-columns'
import { DOCUMENT_TYPES } from '../../platform/ports/files'
import { writeSheets } from '../../platform/spreadsheet/write-sheet'
import type { District } from './open-district'

type Row = Record<string, string>

/** A row as an admin fills it in, by the headings of the table. */
export const socialCard: Row = Object.fromEntries(GUIDE_COLUMNS.map(({ heading, example }) => [heading, example]))

/** The bytes of a table with these rows. */
export function guideTable(rows: Row[], headings = GUIDE_COLUMNS.map(({ heading }) => heading)): Promise<Buffer> {
  const columns = headings.map((heading) => ({ heading, width: 12 }))
  const cells = rows.map((row) => headings.map((heading) => row[heading] ?? ''))
  return buffer(writeSheets([{ name: '办事指南', columns, rows: cells }]))
}

/** Uploads such a table; returns its file id. */
export async function putTable(district: District, rows: Row[], headings?: string[]): Promise<string> {
  const content = await guideTable(rows, headings)
  return district.ports.files.put('f_guide_table', { contentType: DOCUMENT_TYPES.xlsx, bytes: content.length }, content)
}
