import { newTask } from '../../cloudfunctions/task/new-task'
import { addDays, districtDay } from '../../contract/district-time'
import { personIdOf } from '../../platform/person-id'
import type { Store } from '../../platform/ports/store'
import { organisations } from '../../records/organisation'
import { type TaskRecord, tasks } from '../../records/task'
import { insertMissing } from './insert-missing'
import { openidOf } from './persons'

const STREET = '440112001'
const idOf = (persona: string) => personIdOf(openidOf(persona))

/** What 黄埔街道 asks of its communities; the clock makes each community's part, as of any task. */
const SPREAD = {
  ...{
    title: '摸清独居老人名单',
    words: '逐户核对:家里几个人、子女电话、有没有燃气报警器。',
    doneWhen: '名单核对完,缺报警器的列出来',
  },
  form: [
    { label: '单位名称', kind: 'text' as const, known: 'office_name' as const },
    { label: '独居老人户数', kind: 'number' as const },
    { label: '缺燃气报警器的户数', kind: 'number' as const },
  ],
}
/** What a community asks of its street: the way up. */
const UPWARD = {
  ...{
    title: '请街道协调停车位',
    words: '小学门口接送时段没有地方停车,社区协调不了。',
    doneWhen: '有一个接送时段的停车办法',
  },
  form: [],
}

/** A task on its way down and one on its way up. */
export async function seedTasks(store: Store, now: Date): Promise<number> {
  const street = await store.get(organisations, STREET)
  if (!street) return 0
  const day = districtDay(now)
  const down = { id: 'demo-task-elders', direction: 'down' as const, fromOffice: STREET, dueOn: addDays(day, 9) }
  const up = { id: 'demo-task-parking', direction: 'up' as const, fromOffice: '440112001003', dueOn: addDays(day, 14) }
  const umbrella = { state: 'accepted' as const, personId: idOf('dispatcher-huangpu'), split: true, spreading: true }
  const made: TaskRecord[] = [
    newTask({ ...SPREAD, ...down, ...umbrella, deep: true, issuedBy: idOf('dispatcher-huangpu') }, street, now),
    newTask({ ...UPWARD, ...up, issuedBy: idOf('worker-wu') }, street, now),
  ]
  return insertMissing(store, tasks, made)
}
