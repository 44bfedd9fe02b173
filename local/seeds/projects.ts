import { settleItem } from '../../cloudfunctions/project/rules/settle-item'
import { settleList } from '../../cloudfunctions/project/settle-list'
import { settleProject } from '../../cloudfunctions/project/settle-project'
import { addDays, districtDay, startOfDay } from '../../contract/district-time'
import { mondayOf, weeksBetween } from '../../contract/project/weeks'
import type { WeekState } from '../../contract/project/words'
import { personIdOf } from '../../platform/person-id'
import type { Store } from '../../platform/ports/store'
import { type KeyProjectRecord, keyProjects } from '../../records/key-project'
import { type RectificationItemRecord, rectificationItems } from '../../records/rectification-item'
import { type RectificationListRecord, rectificationLists } from '../../records/rectification-list'
import { insertMissing } from './insert-missing'
import { openidOf } from './persons'

const STREET = '440112001'
const PATH = ['440112', STREET]
const LIYUAN = '440112001010'
const idOf = (persona: string) => personIdOf(openidOf(persona))
const PROJECT = 'demo-old-quarter'
const LIST = 'demo-list-bikes'

/** A key project of 黄埔街道 with its first milestone reached. */
export function demoProject(now: Date): KeyProjectRecord {
  const day = districtDay(now)
  const at = now.toISOString()
  const mark = { words: '', photos: [], state: 'planned' as const }
  return settleProject(
    {
      ...{ id: PROJECT, title: '荔园小区老旧电梯更新', kind: 'livelihood', office: STREET, officePath: PATH },
      words: '十二部用了二十年的电梯分三批换新,换的时候每个单元留一部能用。',
      ...{ sponsorId: idOf('leader-ma'), state: 'running', links: [], linkKeys: [], closing: '', shelves: [] },
      milestones: [
        {
          ...{
            id: 'm1',
            title: '逐部查清情况',
            dueOn: addDays(day, -7),
            state: 'reached',
            reachedOn: addDays(day, -9),
          },
          ...{ words: '十二部都查过,四部要先换。', photos: [] },
        },
        { ...mark, id: 'm2', title: '住户表决通过', dueOn: addDays(day, 12) },
        { ...mark, id: 'm3', title: '第一批四部换好', dueOn: addDays(day, 75) },
      ],
      ...{ createdBy: idOf('admin-huangpu'), createdAt: at, changedAt: at },
    },
    at,
  )
}

interface DemoItem {
  title: string
  measures: string
  who: string
  steps: [string, WeekState][]
  said: string
}
/** The first week is the one before last. */
const ITEMS: DemoItem[] = [
  {
    ...{ title: '电动车推进楼道充电', measures: '建车棚、装充电柜,逐户劝离,消防通道清空', who: 'worker-li' },
    ...{ said: '和物业定了车棚的位置,在2栋北侧。' },
    steps: [
      ['定车棚的位置', 'done'],
      ['报街道批用地', 'missed'],
      ['开工,逐户告知', 'planned'],
      ['装充电柜,清空楼道', 'planned'],
    ],
  },
  {
    ...{ title: '5栋消防门关不上', measures: '换闭门器,每月查一次', who: 'worker-huang' },
    ...{ said: '量了尺寸,下了单。' },
    steps: [
      ['量尺寸、订货', 'done'],
      ['装上,请住户试', 'done'],
      ['全楼复查', 'planned'],
    ],
  },
]

/** A list that grew from it, in its third week; one item is a week behind. */
export function demoList(now: Date): { list: RectificationListRecord; items: RectificationItemRecord[] } {
  const first = addDays(mondayOf(districtDay(now)), -14)
  const at = startOfDay(first).toISOString()
  const items = ITEMS.map(({ title, measures, who, steps, said }, index): RectificationItemRecord => {
    const dueOn = addDays(first, steps.length * 7 - 3)
    const weeks = weeksBetween(first, dueOn).map((week, place) => {
      const [words = '', state = 'planned'] = steps[place] ?? []
      return { week, words, state }
    })
    const entry: RectificationItemRecord['entries'][number] = {
      ...{ id: 'e1', what: 'report', at: startOfDay(addDays(first, 3)).toISOString(), personId: idOf(who) },
      ...{ office: LIYUAN, week: first, text: said, photos: [], safety: 'passed' },
    }
    return settleItem(
      {
        ...{ id: `${LIST}-${index + 1}`, listId: LIST, listTitle: '荔园小区消防整改', number: index + 1 },
        ...{ title, measures, listOffice: STREET, listPath: PATH, responsibleId: idOf(who), office: LIYUAN },
        ...{ officePath: [...PATH, LIYUAN], dueOn, overdue: false, weeks, state: 'doing', inARow: 0, raisedTo: [] },
        ...{ entries: [entry], hasHeld: false, shelves: [], createdAt: at, changedAt: at },
      },
      now,
    )
  })
  const list: RectificationListRecord = {
    ...{ id: LIST, title: '荔园小区消防整改', office: STREET, officePath: PATH, sponsorId: idOf('leader-ma') },
    ...{ origin: { kind: 'project', id: PROJECT }, originKey: `project:${PROJECT}`, state: 'running', draft: [] },
    ...{ itemIds: items.map(({ id }) => id), savedBy: idOf('dispatcher-huangpu'), shelves: [] },
    ...{ createdAt: at, changedAt: at },
  }
  return { list: settleList(list, now.toISOString()), items }
}

export async function seedProjects(store: Store, now: Date): Promise<number> {
  const { list, items } = demoList(now)
  const put = await insertMissing(store, keyProjects, [demoProject(now)])
  return (
    put +
    (await insertMissing(store, rectificationLists, [list])) +
    (await insertMissing(store, rectificationItems, items))
  )
}
