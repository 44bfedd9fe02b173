import { Refusal } from '../../contract/errors'
import type { Caller } from '../../platform/handler'
import { DOCUMENT_TYPES } from '../../platform/ports/files'
import type { Ports } from '../../platform/ports/ports'
import { readTable } from '../../platform/spreadsheet/read-table'
import { refusedRows } from './check-point-texts'
import { differs, pointRecord } from './point-record'
import { type CleanRow, resolvePointRows } from './resolve-point-rows'
import { headingOf, type WrongCell } from './rules/point-columns'
import { MOST_POINT_ROWS, readPointRows } from './rules/read-point-rows'

export interface PointTable {
  /** Rows that say something. */
  rows: number
  clean: CleanRow[]
  /** By row, and within it as the columns stand. */
  wrong: WrongCell[]
}

/** The uploaded table, looked through whole; another's file is as if it were not there. */
export async function readPointTable(ports: Ports, caller: Caller, fileId: string): Promise<PointTable> {
  const facts = await ports.files.inspect(fileId)
  const mine = facts && (!facts.uploadedBy || facts.uploadedBy === caller.id)
  const bytes = mine && facts.contentType === DOCUMENT_TYPES.xlsx ? await ports.files.read(fileId) : undefined
  // Blank rows between don't count, so more than the most is read to be told from it.
  const table = bytes && (await readTable(bytes, MOST_POINT_ROWS * 2))
  if (!table || table.length === 0) throw new Refusal('table_unreadable')
  const read = readPointRows(table)
  const { clean, wrong } = await resolvePointRows(ports.store, caller, read.rows)
  const texts = clean.map(({ row, facts: { title, contactName, address } }) => ({
    row,
    texts: [title, contactName, address],
  }))
  const refused = new Set(await refusedRows(ports, caller, texts))
  const words = '这一行的名称、联系人或地址里有不能发布的内容,请修改'
  const all = [
    ...read.wrong,
    ...wrong,
    ...[...refused].map((row) => ({ row, column: headingOf('title'), words })),
  ].sort((a, b) => a.row - b.row)
  return { rows: read.rows.length, clean: clean.filter(({ row }) => !refused.has(row)), wrong: all }
}

/** What the writing of it would do. */
export function countChanges(clean: readonly CleanRow[]) {
  const how = { at: '', by: '', reason: '' }
  const changed = clean.filter(({ old, facts }) => old && differs(old, pointRecord(facts, old, how)))
  const added = clean.filter(({ old }) => !old).length
  return {
    added,
    changed: changed.length,
    same: clean.length - added - changed.length,
    handedOver: changed.filter(({ old, facts }) => old?.memberId && old.memberId !== facts.memberId).length,
  }
}
