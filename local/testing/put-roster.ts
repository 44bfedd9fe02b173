import { buffer } from 'node:stream/consumers'
import { ROSTER_COLUMNS } from '../../cloudfunctions/staff/rules/roster-columns'
import { personIdOf } from '../../platform/person-id'
import { DOCUMENT_TYPES } from '../../platform/ports/files'
import type { Cell } from '../../platform/spreadsheet/sheet'
import { writeSheets } from '../../platform/spreadsheet/write-sheet'
import { openidOf } from '../seeds/persons'
import type { District } from './open-district'

/** A roster with these rows, uploaded by that admin; its file id. */
export async function putRoster(
  { ports }: District,
  persona: string,
  rows: readonly (readonly Cell[])[],
  columns: readonly { heading: string; width: number }[] = ROSTER_COLUMNS,
): Promise<string> {
  const sheet = { name: '人员名册', columns: [...columns], rows: rows.map((row) => [...row]) }
  const content = await buffer(writeSheets([sheet]))
  const facts = { contentType: DOCUMENT_TYPES.xlsx, bytes: content.length, uploadedBy: personIdOf(openidOf(persona)) }
  return ports.files.put('f_roster', facts, content)
}
