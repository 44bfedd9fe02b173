import { defineReader } from '../../platform/log/read-events'
import { type MessageRecord, messages } from '../../records/message'
import { organisations } from '../../records/organisation'
import { tasks } from '../../records/task'
import { taskSentence } from './rules/task-sentence'

/** Tells the office that does it, or the one that issued it, of each step that asks for something. */
export const tellTask = defineReader('tell_task', async (tx, event, { clock }) => {
  const task = await tx.get(tasks, event.subject.replace(/^task:/, ''))
  if (!task) return
  const nodes = await tx.getMany(organisations, [task.office, task.fromOffice])
  const nameOf = (id: string) => nodes.find((node) => node.id === id)?.shortName ?? ''
  const said = taskSentence(event.kind, task, {
    office: nameOf(task.office),
    from: nameOf(task.fromOffice),
    data: event.data,
  })
  if (!said) return
  for (const to of said.to) {
    const id = `${event.id}:${to}`
    if (await tx.get(messages, id)) continue
    const message: MessageRecord = {
      ...{ id, to, at: clock.now().toISOString(), eventId: event.id, kind: event.kind, text: said.text },
      ...{ page: `packages/task/view/index?taskId=${task.id}`, important: said.important, as: 'staff' },
    }
    await tx.insert(messages, message)
  }
})
