import { Refusal } from '../../contract/errors'
import { splitTask as operation } from '../../contract/task/split-task'
import { organisations } from '../../records/organisation'
import { defineTaskMove } from './define-task-move'

/** Into a part for each office below; the clock makes them (spread-tasks.ts). */
export const splitTask = defineTaskMove({
  operation,
  action: 'split',
  event: 'task.split',
  async change(task, { tx, input, caller }) {
    const nodes = await tx.getMany(organisations, input.to)
    const reachable = nodes.filter(({ path }) => path.includes(task.office))
    const lost = nodes.find((node) => !reachable.includes(node))
    if (reachable.length !== new Set(input.to).size) {
      throw new Refusal('task_out_of_reach', { office: lost?.shortName ?? '名单里没有的单位' })
    }
    const spreadTo = reachable.map(({ id }) => id)
    return { ...task, personId: task.personId ?? caller.id, split: true, spreading: true, deep: false, spreadTo }
  },
  data: ({ spreadTo }) => ({ parts: spreadTo.length }),
})
