import type { RoleName } from '../../contract/roles'
import { TASK_ACTIONS, TASK_STATES, type TaskAction } from '../../contract/task/words'
import type { Caller, Verdict } from '../../platform/handler'
import type { TaskRecord } from '../../records/task'
import { allows, isUmbrella, TASK_MOVES } from './rules/task-moves'

export const DOES: readonly RoleName[] = [
  'community_worker',
  'dispatcher',
  'department_officer',
  'party_member',
  'admin',
  'leader',
]
export const ISSUES: readonly RoleName[] = ['admin', 'leader', 'dispatcher', 'community_worker', 'department_officer']
const LOOKS: readonly RoleName[] = ['admin', 'leader', 'dispatcher', 'auditor']

const at = (caller: Pick<Caller, 'roles'>, office: string, roles: readonly RoleName[]) =>
  caller.roles.some((held) => held.office === office && roles.includes(held.role))

/** The offices that the caller may issue from. */
export const issuingOffices = ({ roles }: Pick<Caller, 'roles'>): string[] => [
  ...new Set(roles.filter(({ role }) => ISSUES.includes(role)).map(({ office }) => office)),
]
/** The offices whose tasks are the caller's to do. */
export const doingOffices = ({ roles }: Pick<Caller, 'roles'>): string[] => [
  ...new Set(roles.filter(({ role }) => DOES.includes(role)).map(({ office }) => office)),
]

export const doesIt = (caller: Caller, { office }: TaskRecord) => at(caller, office, DOES)
export const issuedIt = (caller: Caller, { fromOffice }: TaskRecord) => at(caller, fromOffice, ISSUES)

/** Who does it, who issued it, and the offices above it; for everybody else it is not there. */
export const seesIt = (caller: Caller, task: TaskRecord): boolean =>
  doesIt(caller, task) ||
  issuedIt(caller, task) ||
  caller.roles.some(({ role, office }) => LOOKS.includes(role) && task.officePath.includes(office))

export const maySee = (caller: Caller, task: TaskRecord): Verdict =>
  seesIt(caller, task) ? true : { code: 'not_found' }

export function mayMove(caller: Caller, task: TaskRecord, action: TaskAction): Verdict {
  if (!seesIt(caller, task)) return { code: 'not_found' }
  const mine = TASK_MOVES[action].by === 'does' ? doesIt(caller, task) && !isUmbrella(task) : issuedIt(caller, task)
  if (!mine) return { code: 'forbidden' }
  if (allows(task, action)) return true
  return { code: 'task_moved_on', details: { state: TASK_STATES[task.state], action: TASK_ACTIONS[action] } }
}

/** What the caller may do with it now. */
export const actionsOf = (caller: Caller, task: TaskRecord): TaskAction[] =>
  (Object.keys(TASK_ACTIONS) as TaskAction[]).filter((action) => mayMove(caller, task, action) === true)
