import { Refusal } from '../../contract/errors'
import { handInTask as operation } from '../../contract/task/hand-in-task'
import { tasks } from '../../records/task'
import { defineTaskMove } from './define-task-move'
import { ofPerson, readKnown } from './known-facts'
import { mustBeEnded, partIds } from './parts-of'
import { wrongValue } from './rules/known-values'

/** With the form's values: those that the system knows are its own, never the input's (不得重复填报). */
export const handInTask = defineTaskMove({
  operation,
  action: 'hand_in',
  event: 'task.handed_in',
  words: ({ words, values }) => ({ what: 'hand_in', text: words, also: values }),
  async prepare(ports, input) {
    const task = await ports.store.get(tasks, input.taskId)
    return { parts: await partIds(ports, input), facts: task ? await readKnown(ports.store, task.office) : {} }
  },
  async change(task, { tx, input, caller, now, prepared }) {
    await mustBeEnded(tx, prepared.extra.parts)
    const wrong = wrongValue(task.form, input.values)
    if (wrong) throw new Refusal('invalid_input', { what: wrong }, { values: wrong })
    const facts = { ...prepared.extra.facts, ...ofPerson(caller, now) }
    const asked = [...input.values]
    const values = task.form.map(({ known }) => (known ? (facts[known] ?? '') : (asked.shift() ?? '').trim()))
    return { ...task, values }
  },
})
