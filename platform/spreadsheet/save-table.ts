import { letPass } from '../passing-files/let-pass'
import { DOCUMENT_TYPES } from '../ports/files'
import type { Ports } from '../ports/ports'
import type { Sheet } from './sheet'
import { writeSheets } from './write-sheet'

/** Keeps a table made for one person for a day; returns the short-lived address that it is downloaded from. */
export async function saveTable(ports: Ports, name: string, sheets: readonly Sheet[]): Promise<string> {
  const { files } = ports
  const fileId = await files.save(writeSheets(sheets), { name, contentType: DOCUMENT_TYPES.xlsx })
  await letPass(ports, fileId)
  const [url = ''] = await files.addresses([fileId])
  return url
}
