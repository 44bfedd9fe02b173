import type { Caller } from '../../platform/handler'
import type { Ports } from '../../platform/ports/ports'
import { readUploadedTable } from '../../platform/spreadsheet/read-uploaded-table'
import { type GuideTable, MOST_GUIDE_ROWS, readGuideRows } from './rules/read-guide-rows'

/** The uploaded table, looked through. */
export const readGuideTable = async (ports: Ports, caller: Caller, fileId: string): Promise<GuideTable> =>
  // Blank rows between don't count, so more than the most is read to be told from it.
  readGuideRows(await readUploadedTable(ports, caller, fileId, MOST_GUIDE_ROWS * 3))
