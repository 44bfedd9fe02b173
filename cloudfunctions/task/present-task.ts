import type { TaskLine, TaskProgress, TaskView } from '../../contract/task/task-view'
import { KNOWN_VALUES, TASK_EVERY } from '../../contract/task/words'
import type { Caller } from '../../platform/handler'
import { unshown } from '../../platform/photo-check/show-photos'
import type { Store } from '../../platform/ports/store'
import { organisations } from '../../records/organisation'
import { persons } from '../../records/person'
import { type TaskProgressRecord, type TaskRecord, taskProgresses } from '../../records/task'
import type { Facts } from './known-facts'
import { actionsOf } from './may'
import { isUmbrella } from './rules/task-moves'
import { NO_COUNTS } from './rules/task-tally'

export interface Names {
  offices: Map<string, string>
  people: Map<string, string>
  progress: Map<string, TaskProgressRecord>
}

const ENTRY_WORDS: Record<TaskRecord['entries'][number]['what'], string> = {
  ...{ hand_on: '转交', report: '进展', ask_extension: '申请延期', decide_extension: '延期决定', hand_in: '交办结果' },
  ...{ verify: '核实', send_back: '退回', cancel: '取消' },
}

export async function readNames(store: Store, found: readonly TaskRecord[]): Promise<Names> {
  const officeIds = found.flatMap(({ office, fromOffice, entries }) => [
    office,
    fromOffice,
    ...entries.map((one) => one.office),
  ])
  const personIds = found.flatMap(({ personId, entries }) => [
    ...(personId ? [personId] : []),
    ...entries.map((one) => one.personId),
  ])
  const [nodes, people, progress] = await Promise.all([
    store.getMany(organisations, [...new Set(officeIds)]),
    store.getMany(persons, [...new Set(personIds)]),
    store.getMany(
      taskProgresses,
      found.filter(({ split }) => split).map(({ id }) => id),
    ),
  ])
  return {
    offices: new Map(nodes.map(({ id, shortName }) => [id, shortName])),
    people: new Map(people.map(({ id, name }) => [id, name])),
    progress: new Map(progress.map((row) => [row.id, row])),
  }
}

export function progressOf(id: string, { progress }: Pick<Names, 'progress'>): TaskProgress {
  const { sent, accepted, handed_in, done, cancelled, overdue } = progress.get(id) ?? NO_COUNTS
  return { total: sent + accepted + handed_in + done + cancelled, sent, accepted, handed_in, done, cancelled, overdue }
}

export const presentLine = (task: TaskRecord, names: Names): TaskLine => ({
  ...{ taskId: task.id, title: task.title, office: task.office, officeName: names.offices.get(task.office) ?? '' },
  ...{
    fromName: names.offices.get(task.fromOffice) ?? '',
    state: task.state,
    dueOn: task.dueOn,
    overdue: task.overdue,
  },
  ...{ split: task.split, spreading: task.spreading },
  ...(task.split ? { progress: progressOf(task.id, names) } : {}),
})

/** Whole, for whoever may see it; held words for their writer alone. */
export function presentTask(task: TaskRecord, names: Names, caller: Caller, facts: Facts): TaskView {
  const visible = task.entries.filter(({ safety, personId }) => safety === 'passed' || personId === caller.id)
  const extension = task.extension
  const asked = visible.find(({ id }) => id === extension?.entryId)
  return {
    ...presentLine(task, names),
    ...{ words: task.words, doneWhen: task.doneWhen, direction: task.direction, handedOn: task.handedOn },
    personName: isUmbrella(task) ? '' : (names.people.get(task.personId ?? '') ?? ''),
    actions: actionsOf(caller, task),
    form: formOf(task, facts),
    ...(extension ? { extension: { dueOn: extension.dueOn, reason: asked?.text ?? '正在做内容检查' } } : {}),
    entries: visible.map(({ id, what, personId, office, text, photos, at, arrivedAt, safety }) => ({
      ...{ id, what: ENTRY_WORDS[what], text, photos: unshown(photos), at, checking: safety === 'held' },
      who: [names.offices.get(office), names.people.get(personId)].filter(Boolean).join(' · '),
      ...(arrivedAt ? { arrivedAt } : {}),
    })),
    ...(task.origin ? { origin: task.origin } : {}),
    ...(task.repeats ? { repeats: `${TASK_EVERY[task.repeats.every]}一次,到${task.repeats.until}` } : {}),
    ...(task.parentId ? { parentId: task.parentId } : {}),
  }
}

/** What was handed in stays as it was; before that, what is known now. */
function formOf({ form, values, state }: TaskRecord, facts: Facts): TaskView['form'] {
  const handedIn = state === 'handed_in' || state === 'done'
  return form.map(({ label, kind, known }, index) => {
    const value = handedIn || !known ? values[index] : facts[known]
    const from = known && KNOWN_VALUES[known].from
    return { label, kind, known: known !== undefined, ...(value ? { value } : {}), ...(from ? { from } : {}) }
  })
}
