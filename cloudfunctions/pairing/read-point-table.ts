import type { Caller } from '../../platform/handler'
import type { Ports } from '../../platform/ports/ports'
import { readUploadedTable } from '../../platform/spreadsheet/read-uploaded-table'
import type { WrongCell } from '../../records/uploaded-table'
import { differs, pointRecord } from './point-record'
import { refusedRows } from './refused-rows'
import { type CleanRow, resolvePointRows } from './resolve-point-rows'
import { headingOf } from './rules/point-columns'
import { MOST_POINT_ROWS, readPointRows } from './rules/read-point-rows'

export interface PointTable {
  /** Rows that say something. */
  rows: number
  clean: CleanRow[]
  /** By row, and within it as the columns stand. */
  wrong: WrongCell[]
}

/** The uploaded table, looked through whole. */
export async function readPointTable(ports: Ports, caller: Caller, fileId: string): Promise<PointTable> {
  // Blank rows between don't count, so more than the most is read to be told from it.
  const table = await readUploadedTable(ports, caller, fileId, MOST_POINT_ROWS * 2)
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
