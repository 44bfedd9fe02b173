import { Refusal } from '../../contract/errors'
import type { Caller } from '../handler'
import { letPass } from '../passing-files/let-pass'
import { DOCUMENT_TYPES } from '../ports/files'
import type { Ports } from '../ports/ports'
import type { ReadCell } from './read-sheets'
import { readTable } from './read-table'

/**
 * The rows of a table that the caller uploaded, the headings first; a day later the file is taken away. Another's file is as if it were not there; what is no
 * table is `table_unreadable`.
 */
export async function readUploadedTable(
  ports: Ports,
  caller: Caller,
  fileId: string,
  mostRows: number,
): Promise<ReadCell[][]> {
  const { files } = ports
  const facts = await files.inspect(fileId)
  const mine = facts && (!facts.uploadedBy || facts.uploadedBy === caller.id)
  const bytes = mine && facts.contentType === DOCUMENT_TYPES.xlsx ? await files.read(fileId) : undefined
  if (bytes) await letPass(ports, fileId)
  const table = bytes && (await readTable(bytes, mostRows))
  if (!table || table.length === 0) throw new Refusal('table_unreadable')
  return table
}
