import type { Caller } from '../../platform/handler'
import type { CaseRecord } from '../../records/case'
import { DISTRICT, officeAbove } from './rules/levels'
import type { Mover } from './rules/workflow'

const BY_ROLE: Partial<Record<Caller['roles'][number]['role'], Mover>> = {
  community_worker: 'worker',
  dispatcher: 'dispatcher',
  department_officer: 'officer',
}

/** What a role is to the case that its office holds. */
export const moverOf = (role: Caller['roles'][number]['role']) => BY_ROLE[role]

/** The office above that decides now, or would decide if something were asked. */
export const decidingOffice = (record: CaseRecord) =>
  record.deciderOffice ?? officeAbove(record.holderOffice, record, record.dispatchedBy)

/** What the caller is to the case: its reporter, of the office that holds it, of the office above, of a called one. */
export function moversOf(caller: Caller, record: CaseRecord): Mover[] {
  const movers = new Set<Mover>()
  if (caller.id === record.reporterId) movers.add('reporter')
  const above = decidingOffice(record)
  for (const { role, office } of caller.roles) {
    const mover = BY_ROLE[role]
    if (mover && office === record.holderOffice) movers.add(mover)
    if (role === 'department_officer' && record.calledOffices.includes(office)) movers.add('called')
    if (role === 'dispatcher' && office === above && above !== record.holderOffice) movers.add('above')
    // Above the district's own desk there are only its leaders.
    if (role === 'leader' && office === above && above === DISTRICT) movers.add('above')
  }
  return [...movers]
}

const OFFICE_MOVERS: readonly Mover[] = ['worker', 'dispatcher', 'officer']

/** Works for the office that holds the case now. */
export const isHandler = (caller: Caller, record: CaseRecord) =>
  moversOf(caller, record).some((mover) => OFFICE_MOVERS.includes(mover))

/** The office that the caller acts for in a case; empty for its reporter. */
export function actingOffice(caller: Caller, record: CaseRecord): string {
  const movers = moversOf(caller, record)
  if (movers.some((mover) => OFFICE_MOVERS.includes(mover))) return record.holderOffice
  if (movers.includes('above')) return decidingOffice(record)
  const called = caller.roles.find(({ office }) => record.calledOffices.includes(office))
  return called?.office ?? ''
}
