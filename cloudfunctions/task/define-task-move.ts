import { createHash } from 'node:crypto'
import type { Operation, OutputData, ParsedInput } from '../../contract/define-operation'
import type { TaskAction } from '../../contract/task/words'
import { checkWords } from '../../platform/check-words'
import { type CheckedPhotos, checkPhotos, claimPhotos } from '../../platform/claim-photos'
import { type MutationContext, type MutationHandler, mutation } from '../../platform/handler'
import type { Ports } from '../../platform/ports/ports'
import type { Stored } from '../../records/collection'
import type { EventData, EventKind } from '../../records/event'
import { type TaskEntry, type TaskRecord, tasks } from '../../records/task'
import { mayMove } from './may'
import { TASK_MOVES } from './rules/task-moves'
import { settleTask } from './settle-task'

type TaskInput = { taskId: string; photos?: string[] }
export interface Prepared<Extra> {
  safety: TaskEntry['safety']
  photos: CheckedPhotos
  /** What was read before the transaction. */
  extra: Extra
}
export type Work<O extends Operation, Extra> = MutationContext<O, Prepared<Extra>>

export interface TaskMoveParts<O extends Operation, Extra> {
  operation: O
  action: TaskAction
  event: EventKind
  /** Read before the transaction; the transaction reads by id alone. */
  prepare?(ports: Ports, input: ParsedInput<O>): Promise<Extra>
  /** What the person wrote. */
  words?(input: ParsedInput<O>): { what: TaskEntry['what']; text: string; also?: string[] }
  /** Beyond the workflow's own rule; throws a `Refusal`. Gives the task as the move leaves it. */
  change?(
    task: Stored<TaskRecord>,
    work: Work<O, Extra>,
    entryId: string,
  ): Stored<TaskRecord> | Promise<Stored<TaskRecord>>
  data?(task: TaskRecord, work: Work<O, Extra>): EventData
}

/** An operation that moves a task along its workflow: checks the words, writes them down, moves it, logs. */
export function defineTaskMove<O extends Operation, Extra = undefined>(
  parts: TaskMoveParts<O, Extra>,
): MutationHandler<O, Stored<TaskRecord>, TaskRecord, Prepared<Extra>> {
  const { operation, action } = parts
  return mutation<O, Stored<TaskRecord>, TaskRecord, Prepared<Extra>>({
    operation,
    async prepare({ input, caller, ports }) {
      const said = parts.words?.(input)
      const [safety, photos, extra] = await Promise.all([
        checkWords(ports, caller, said ? [said.text, ...(said.also ?? [])] : []),
        checkPhotos(ports, caller, (input as TaskInput).photos ?? []),
        parts.prepare?.(ports, input),
      ])
      return { safety, photos, extra: extra as Extra }
    },
    load: ({ tx, input }) => tx.get(tasks, (input as TaskInput).taskId),
    may: (caller, task) => mayMove(caller, task, action),
    async run(context, found) {
      const { tx, caller, now, madeAt, late, prepared, record, input } = context
      const said = parts.words?.(input)
      const office = TASK_MOVES[action].by === 'does' ? found.office : found.fromOffice
      const subject = `task:${found.id}`
      const entryId = `e${found.entries.length + 1}`
      let task = found
      if (said?.text || prepared.photos.length > 0) {
        const photos = await claimPhotos(tx, caller, prepared.photos, subject, now.toISOString())
        const entry: TaskEntry = {
          ...{
            id: entryId,
            what: said?.what ?? 'report',
            at: madeAt.toISOString(),
            personId: caller.id,
            office,
            photos,
          },
          ...{ text: said?.text ?? '', safety: prepared.safety, ...(late ? { arrivedAt: now.toISOString() } : {}) },
        }
        task = { ...found, entries: [...found.entries, entry] }
      }
      const to = TASK_MOVES[action].to
      const moved = { ...((await parts.change?.(task, context, entryId)) ?? task), ...(to ? { state: to } : {}) }
      const settled = settleTask(moved, now.toISOString())
      await tx.put(tasks, settled)
      const digest: EventData = said?.text
        ? { entryId, digest: createHash('sha256').update(said.text).digest('hex') }
        : {}
      const where = { office: settled.office, fromOffice: settled.fromOffice, state: settled.state }
      record({
        subject,
        kind: parts.event,
        office,
        data: { ...where, late, ...digest, ...parts.data?.(settled, context) },
      })
      return settled
    },
    present: ({ id, state }) => ({ taskId: id, state }) as OutputData<O>,
  })
}
