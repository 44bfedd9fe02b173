import { safeParse } from 'zod/v4/core'
import { staffName, staffPhone } from '../../../contract/staff/scalars'
import { MOST_ROSTER_ROWS, STAFF_ROLE_WORDS, type StaffRole } from '../../../contract/staff/words'
import type { OrganisationRecord } from '../../../records/organisation'
import { BECAME_A_DATE, filledRows, type TableCell, textOf, type WrongCell } from '../../../records/uploaded-table'
import type { OfficeNames } from './office-names'
import { fits } from './office-roles'
import { ROSTER_COLUMNS, type RosterHeading } from './roster-columns'

export interface RosterRow {
  row: number
  name: string
  phone: string
  role: StaffRole
  office: OrganisationRecord
}
export interface RosterTable {
  /** Rows that say something. */
  rows: number
  right: RosterRow[]
  wrong: WrongCell[]
}
type CellOf = (heading: RosterHeading) => TableCell

const ROLE_OF = new Map(Object.entries(STAFF_ROLE_WORDS).map(([role, words]) => [words, role as StaffRole]))
const HEADINGS = ROSTER_COLUMNS.map(({ heading }) => heading)

/** An uploaded roster, row by row: the people in it, and every cell that can't be taken, each with what to do. */
export function readRosterRows(table: readonly (readonly TableCell[])[], offices: OfficeNames): RosterTable {
  const { filled, unusable } = filledRows(table, HEADINGS, MOST_ROSTER_ROWS)
  if (unusable.length > 0) return { rows: filled.length, right: [], wrong: unusable }
  const wrong: WrongCell[] = []
  const right: RosterRow[] = []
  const firstOf = new Map<string, number>()
  for (const { row, cellOf } of filled) {
    const read = readRow(row, cellOf, offices)
    wrong.push(...read.wrong)
    if (!read.line) continue
    const key = `${read.line.office.id} ${read.line.role} ${read.line.phone}`
    const first = firstOf.get(key)
    if (first) wrong.push({ row, column: '手机号', words: `和第 ${first} 行是同一个人的同一个身份,请只留一行` })
    else right.push(read.line)
    firstOf.set(key, first ?? row)
  }
  return { rows: filled.length, right, wrong }
}

function readRow(row: number, cellOf: CellOf, offices: OfficeNames): { line?: RosterRow; wrong: WrongCell[] } {
  const wrong: WrongCell[] = []
  const say = (column: RosterHeading, words: string) => void wrong.push({ row, column, words })
  const given = (heading: RosterHeading) => {
    if (cellOf(heading) instanceof Date) say(heading, BECAME_A_DATE)
    return textOf(cellOf(heading))
  }
  const name = safeParse(staffName, given('姓名'))
  if (!name.success) say('姓名', name.error.issues[0]?.message ?? '请写姓名')
  const phone = safeParse(staffPhone, given('手机号'))
  if (!phone.success) say('手机号', '手机号是 11 位数字')
  const role = ROLE_OF.get(given('身份'))
  if (!role) say('身份', `请从这几个里写一个:${Object.values(STAFF_ROLE_WORDS).join('、')}`)
  const office = offices.named(given('单位'))
  if (typeof office === 'string') say('单位', office)
  else if (role && !fits(role, office.kind)) say('身份', `“${office.shortName}”没有“${STAFF_ROLE_WORDS[role]}”这个身份`)
  if (wrong.length > 0 || !name.success || !phone.success || !role || typeof office === 'string') return { wrong }
  return { line: { row, name: name.data, phone: phone.data, role, office }, wrong }
}
