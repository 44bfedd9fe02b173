import { DOCUMENT_TYPES } from '../ports/files'
import type { Ports } from '../ports/ports'
import type { Sheet } from './sheet'
import { writeSheets } from './write-sheet'

/** Keeps a table made for one person; returns the short-lived address that it is downloaded from. */
export async function saveTable({ files }: Ports, name: string, sheets: readonly Sheet[]): Promise<string> {
  const fileId = await files.save(writeSheets(sheets), { name, contentType: DOCUMENT_TYPES.xlsx })
  const [url = ''] = await files.addresses([fileId])
  return url
}
