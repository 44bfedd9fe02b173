import { Refusal } from '../../contract/errors'
import type { Ports } from '../../platform/ports/ports'
import type { Transaction } from '../../platform/ports/store'
import { readRows } from '../../platform/read-pages'
import { tasks } from '../../records/task'
import { isOpen } from './rules/task-moves'

/** Its parts one level below; read before the transaction, since none is added while the task is not spreading. */
export async function partIds({ store }: Ports, { taskId }: { taskId: string }): Promise<string[]> {
  const ids: string[] = []
  for await (const { id } of readRows(store, tasks, { where: { parentId: taskId }, limit: 200 })) ids.push(id)
  return ids
}

/** Refuses while one of them is open. */
export async function mustBeEnded(tx: Transaction, ids: readonly string[]): Promise<void> {
  const open = (await tx.getMany(tasks, ids)).filter(isOpen)
  if (open.length > 0) throw new Refusal('task_parts_open', { count: String(open.length) })
}
