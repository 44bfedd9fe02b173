import type { TaskAction, TaskState } from '../../../contract/task/words'
import type { TaskRecord } from '../../../records/task'

/** Who moves it: the office that does it, or the one that issued it. */
export type Side = 'does' | 'issued'

interface MoveRow {
  from: readonly TaskState[]
  by: Side
  /** Where it stands then; none where it stays. */
  to?: TaskState
}

/** The whole workflow of a task: what is not here is refused. */
export const TASK_MOVES: Record<TaskAction, MoveRow> = {
  accept: { from: ['sent'], by: 'does', to: 'accepted' },
  hand_on: { from: ['sent', 'accepted'], by: 'does', to: 'sent' },
  split: { from: ['sent', 'accepted'], by: 'does', to: 'accepted' },
  report: { from: ['accepted'], by: 'does' },
  ask_extension: { from: ['sent', 'accepted'], by: 'does' },
  decide_extension: { from: ['sent', 'accepted'], by: 'issued' },
  hand_in: { from: ['accepted'], by: 'does', to: 'handed_in' },
  verify: { from: ['handed_in'], by: 'issued', to: 'done' },
  send_back: { from: ['handed_in'], by: 'issued', to: 'accepted' },
  cancel: { from: ['sent', 'accepted', 'handed_in'], by: 'issued', to: 'cancelled' },
}

export const isOpen = ({ state }: Pick<TaskRecord, 'state'>) => state !== 'done' && state !== 'cancelled'
/** What an office issued to several is held by itself, and closed by it when all parts are done. */
export const isUmbrella = ({ office, fromOffice }: Pick<TaskRecord, 'office' | 'fromOffice'>) => office === fromOffice

/** Whether the workflow lets it happen now, whoever does it. */
export function allows(task: TaskRecord, action: TaskAction): boolean {
  if (task.spreading || task.cancelling) return action === 'cancel' && task.spreading && isOpen(task)
  if (isUmbrella(task)) return isOpen(task) && (action === 'verify' || action === 'cancel')
  if (!TASK_MOVES[action].from.includes(task.state)) return false
  if (action === 'decide_extension') return task.extension !== undefined
  if (action === 'ask_extension') return task.extension === undefined
  if (action === 'hand_on') return !task.split
  return true
}
