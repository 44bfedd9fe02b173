import { Refusal } from '../../contract/errors'
import type { Caller } from '../../platform/handler'
import { DOCUMENT_TYPES } from '../../platform/ports/files'
import type { Ports } from '../../platform/ports/ports'
import { readTable } from '../../platform/spreadsheet/read-table'
import { type GuideTable, MOST_GUIDE_ROWS, readGuideRows } from './rules/read-guide-rows'

/** The uploaded table, looked through; another's file is as if it were not there. */
export async function readGuideTable(ports: Ports, caller: Caller, fileId: string): Promise<GuideTable> {
  const facts = await ports.files.inspect(fileId)
  const mine = facts && (!facts.uploadedBy || facts.uploadedBy === caller.id)
  const bytes = mine && facts.contentType === DOCUMENT_TYPES.xlsx ? await ports.files.read(fileId) : undefined
  // Blank rows between don't count, so more than the most is read to be told from it.
  const table = bytes && (await readTable(bytes, MOST_GUIDE_ROWS * 3))
  if (!table || table.length === 0) throw new Refusal('table_unreadable')
  return readGuideRows(table)
}
