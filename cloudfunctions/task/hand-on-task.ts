import type { ParsedInput } from '../../contract/define-operation'
import { Refusal } from '../../contract/errors'
import { handOnTask as operation } from '../../contract/task/hand-on-task'
import type { Stored } from '../../records/collection'
import { organisations } from '../../records/organisation'
import { persons } from '../../records/person'
import type { TaskRecord } from '../../records/task'
import { defineTaskMove, type Work } from './define-task-move'
import { doesIt } from './may'

/** To a colleague, or to an office below: counted, and shown with its reason. */
export const handOnTask = defineTaskMove<typeof operation>({
  operation,
  action: 'hand_on',
  event: 'task.handed_on',
  words: ({ reason }) => ({ what: 'hand_on', text: reason }),
  async change(task, work) {
    const { input } = work
    if (Boolean(input.personId) === Boolean(input.office)) throw new Refusal('invalid_input', { what: '请选转交给谁' })
    const handedOn = task.handedOn + 1
    if (input.personId) return { ...task, handedOn, personId: await colleague(task, work, input.personId) }
    const { personId: _, ...rest } = task
    return { ...rest, handedOn, ...(await officeBelow(task, work, input)) }
  },
  data: ({ office, personId }) => ({ toOffice: office, ...(personId ? { toPerson: personId } : {}) }),
})

async function colleague(task: TaskRecord, { tx }: Work<typeof operation, undefined>, id: string): Promise<string> {
  const person = await tx.get(persons, id)
  if (!person || !doesIt({ ...person, known: true }, task)) throw new Refusal('not_a_colleague')
  return id
}

async function officeBelow(
  task: Stored<TaskRecord>,
  { tx }: Work<typeof operation, undefined>,
  { office = '' }: ParsedInput<typeof operation>,
) {
  const node = await tx.get(organisations, office)
  if (!node?.path.includes(task.office))
    throw new Refusal('task_out_of_reach', { office: node?.shortName ?? '这个单位' })
  return { office, officePath: [...node.path, office] }
}
