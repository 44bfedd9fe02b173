import { newSecret } from '../../cloudfunctions/checkin/activity-code'
import { activityLists } from '../../cloudfunctions/checkin/rules/activity-lists'
import { addDays, districtDay, startOfDay } from '../../contract/district-time'
import { personIdOf } from '../../platform/person-id'
import type { Store } from '../../platform/ports/store'
import { type ActivityRecord, activities } from '../../records/activity'
import { organisations } from '../../records/organisation'
import { insertMissing } from './insert-missing'
import { openidOf } from './persons'

const HOUR_MS = 3_600_000
const idOf = (persona: string) => personIdOf(openidOf(persona))

type Said = Pick<ActivityRecord, 'id' | 'kind' | 'title' | 'words' | 'office' | 'hostIds' | 'address' | 'openTo'> &
  Pick<ActivityRecord, 'from' | 'to' | 'shifts'> &
  Partial<ActivityRecord>

/** A branch's 主题党日, a clean-up that everyone may join, and a duty that has begun with 周文斌 on it. */
function demoActivities(now: Date): Said[] {
  const day = districtDay(now)
  const hour = (ahead: number, at: number) =>
    new Date(startOfDay(addDays(day, ahead)).getTime() + at * HOUR_MS).toISOString()
  const around = (hours: number) => new Date(now.getTime() + hours * HOUR_MS).toISOString()
  const duty = { from: around(-0.5), to: around(8) }
  return [
    {
      ...{ id: 'demo-activity-theme', kind: 'theme_day', title: '主题党日:到楼道里看消防', office: 'B01' },
      ...{ words: '先学消防常识,再分组到各栋楼道看一遍,发现的问题当场报诉求。', hostIds: [idOf('member-zhou')] },
      ...{ address: '荔园社区党群服务中心', openTo: 'members', from: hour(3, 9), to: hour(3, 11), shifts: [] },
    },
    {
      ...{ id: 'demo-activity-river', kind: 'volunteer', title: '周末清河边,一起捡垃圾', office: '440112001010' },
      ...{ words: '手套和袋子社区准备,穿防滑的鞋,带一瓶水。', hostIds: [idOf('worker-li')], address: '荔园路河边步道' },
      ...{ openTo: 'everyone', from: hour(5, 8.5), to: hour(5, 10.5), capacity: 40, shifts: [] },
    },
    {
      ...{ id: 'demo-activity-duty', kind: 'duty', title: '雨天值守:看低洼路段', office: '440112001010' },
      ...{ words: '一小时看一次水位,积水过脚面就拉警戒线并报社区。', hostIds: [idOf('worker-huang')] },
      ...{ address: '荔园社区值班室', openTo: 'members', ...duty },
      shifts: [{ ...duty, id: 's1', personId: idOf('member-zhou') }],
    },
  ]
}

export async function seedActivities(store: Store, now: Date): Promise<number> {
  const at = now.toISOString()
  const made: ActivityRecord[] = []
  for (const said of demoActivities(now)) {
    const office = await store.get(organisations, said.office)
    if (!office) continue
    const placed = { ...said, ...(office.kind === 'branch' ? { place: office.parent } : {}) }
    made.push({
      ...{ ...placed, officePath: [...office.path, office.id], taken: 0, secret: newSecret(), hasHeld: false },
      ...{ ...activityLists(placed), createdAt: at, changedAt: at },
    })
  }
  return insertMissing(store, activities, made)
}
