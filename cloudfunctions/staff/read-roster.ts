import { MOST_ROSTER_ROWS } from '../../contract/staff/words'
import type { Caller } from '../../platform/handler'
import type { Ports } from '../../platform/ports/ports'
import { readUploadedTable } from '../../platform/spreadsheet/read-uploaded-table'
import { readOffices } from './list-offices'
import { keepsWithin, withinOf } from './may'
import { lineKey, type RostersRead, readRosters } from './read-rosters'
import { officeNames } from './rules/office-names'
import { type RosterRow, type RosterTable, readRosterRows } from './rules/read-roster-rows'

export interface RosterRead extends RosterTable, RostersRead {
  /** Rows that are in no roster yet. */
  added: RosterRow[]
}

/** An uploaded roster, looked through, against what is there already. */
export async function readRoster(ports: Ports, caller: Caller, fileId: string): Promise<RosterRead> {
  // Blank rows between don't count, so more than the most is read to be told from it.
  const table = await readUploadedTable(ports, caller, fileId, MOST_ROSTER_ROWS * 3)
  const all = await readOffices(ports.store)
  const kept = [...all.values()].filter((office) => keepsWithin(caller, withinOf(office)))
  const read = readRosterRows(table, officeNames(kept, all))
  const there = await readRosters(ports.store, [...new Set(read.right.map(({ office }) => office.id))])
  const isThere = ({ office, role, phone }: RosterRow) => there.taken.has(lineKey({ office: office.id, role, phone }))
  return { ...read, ...there, added: read.right.filter((row) => !isThere(row)) }
}
