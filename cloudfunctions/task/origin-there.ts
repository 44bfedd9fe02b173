import type { TaskOrigin } from '../../contract/task/words'
import type { Transaction } from '../../platform/ports/store'
import { broadcasts } from '../../records/broadcast'
import { cases } from '../../records/case'
import { keyProjects } from '../../records/key-project'
import { visits } from '../../records/visit'

/** Whether there is what a task says that it grew from. */
export async function originThere(tx: Transaction, { kind, id }: { kind: TaskOrigin; id: string }): Promise<boolean> {
  if (kind === 'broadcast') return (await tx.get(broadcasts, id)) !== undefined
  if (kind === 'case') return (await tx.get(cases, id)) !== undefined
  if (kind === 'visit') return (await tx.get(visits, id)) !== undefined
  return (await tx.get(keyProjects, id)) !== undefined
}
