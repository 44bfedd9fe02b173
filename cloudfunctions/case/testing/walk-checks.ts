import type { CaseRecord } from '../../../records/case'
import { actionsOf } from '../may'
import { passedOn } from '../rules/apply-move'
import type { Move } from '../rules/workflow'
import { callOptions } from './walk-calls'
import type { Walk } from './walk-case'
import { PEOPLE, rank, rankOf } from './walk-people'

const RESIDENTS = ['answered', 'referred', 'needs_more', 'merged']
const LYING = ['answered', 'referred', 'merged']
const ENDED = ['confirmed', 'unconfirmed', 'withdrawn', 'out_of_scope']
const ENDINGS: Move[] = ['confirm', 'withdraw', 'silence']

/** What is wrong with a case as it stands, in words; empty when every promise holds. */
export function wrongWith(walk: Walk): string[] {
  const { record, calls } = walk
  const { state, open, holds, pauses, holderOffice } = record
  const held = holds.filter(({ to }) => !to)
  const waits = calls.some((call) => call.open)
  const owned = open && !LYING.includes(state)
  return [
    ...(open === ENDED.includes(state) ? ['open and over at once'] : []),
    ...(open === (record.closedAt !== undefined) ? ['closedAt does not fit'] : []),
    ...(held.length === (owned ? 1 : 0) ? [] : [`${held.length} open holds`]),
    ...(owned && held[0]?.office !== holderOffice ? ['the open hold is not the holder'] : []),
    ...(pauses.filter(({ to }) => !to).length === (state === 'needs_more' ? 1 : 0) ? [] : ['the clock stands wrongly']),
    ...(open && rankOf(holderOffice) > rank(record.level) ? ['the holder sits above the level'] : []),
    ...(waits === (state === 'called') ? [] : ['calls and state do not fit']),
    ...(hasClock(record) ? [] : ['no clock']),
    ...(open || !record.alarmAt ? [] : ['a clock after the end']),
    ...(open && !owed(walk) ? ['nobody who owes it can do anything'] : []),
  ]
}

/** A merged case waits for another's clock; everything else that is open has one of its own, for ever. */
const hasClock = ({ open, state, alarmAt }: CaseRecord) => (alarmAt !== undefined) === (open && state !== 'merged')

/** Whether whoever has to act next can: the resident, the desk that holds it, or the one above that must decide. */
function owed(walk: Walk): boolean {
  const { record } = walk
  const can = (wanted: (id: string) => boolean, actions: readonly string[]) =>
    PEOPLE.some((person) => wanted(person.id) && actionsOf(person, record).some((action) => actions.includes(action)))
  const resident = (id: string) => id === record.reporterId
  const staff = (id: string) => id !== record.reporterId
  if (record.state === 'needs_more') return can(resident, ['add_more']) && can(staff, ['answer'])
  if (record.state === 'merged') return can(resident, ['unmerge']) && can(staff, ['unmerge'])
  if (RESIDENTS.includes(record.state)) return can(resident, ['confirm']) && can(resident, ['refuse'])
  if (record.state === 'disputed') return can(staff, ['name_lead'])
  if (record.state === 'extension_asked') return can(staff, ['grant_extension']) && can(staff, ['answer'])
  if (record.state === 'called') return PEOPLE.some((person) => callOptions(walk, person).length > 0)
  return can(staff, ['take_on', 'answer'])
}

/** What is wrong with a step from one record to the next. */
export function wrongStep(before: CaseRecord, move: Move, after: CaseRecord, at: string): string[] {
  const counted = passedOn(after)
  const passed = after.transfers.length > before.transfers.length
  const restarts =
    after.clockStartedAt === at &&
    counted === 0 &&
    ![after.overdue, after.reminded, after.leadNamed, after.proposal, after.dispatchedBy].some(Boolean) &&
    after.escalations === 0 &&
    after.reopened === before.reopened + 1 &&
    after.alarmAt !== undefined &&
    after.alarmAt > at
  const lifted = rank(after.level) > rank(before.level) || before.level === 'district'
  const changes = ['return', 'dispute'].includes(move)
  return [
    ...(rank(after.level) < rank(before.level) ? ['the level sank'] : []),
    ...(before.open && !after.open && !ENDINGS.includes(move) ? [`${move} ended it`] : []),
    ...(changes && !passed ? ['a passing on was not counted'] : []),
    ...(passed && counted >= 3 && after.state !== 'disputed' && !after.leadNamed
      ? ['a third passing on, no lead']
      : []),
    ...(changes && before.leadNamed ? ['passed back although a lead was named'] : []),
    ...(move === 'return' && counted >= 3 ? ['a third return that is no dispute'] : []),
    ...(move === 'refuse' && !restarts ? ['the round does not restart'] : []),
    ...(move === 'refuse' && !lifted ? ['a refusal did not lift the case'] : []),
    ...(move === 'take_over' && after.holderOffice === before.holderOffice ? ['taken over from itself'] : []),
  ]
}
