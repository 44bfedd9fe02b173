import { CHECKED_BY } from '../../contract/checkin/activity-words'
import { listAttendance as operation } from '../../contract/checkin/list-attendance'
import { query } from '../../platform/handler'
import type { Page } from '../../platform/ports/store'
import { type AttendanceRecord, attendances } from '../../records/activity'
import { persons } from '../../records/person'
import { mayHost } from './activity-may'
import { type LoadedActivity, loadActivity } from './load-activity'

const PAGE = 50

export const listAttendance = query<
  typeof operation,
  LoadedActivity,
  { page: Page<AttendanceRecord>; names: Map<string, string> }
>({
  operation,
  load: ({ store, caller, input }) => loadActivity(store, caller, input.activityId),
  may: mayHost,
  async run({ store, input }, { activity }) {
    const after = input.after ? { after: input.after } : {}
    const order = { field: 'at', direction: 'asc' } as const
    const page = await store.find(attendances, { where: { activityId: activity.id }, order, limit: PAGE, ...after })
    const people = await store.getMany(
      persons,
      page.rows.map(({ personId }) => personId),
    )
    return { page, names: new Map(people.map(({ id, name }) => [id, name])) }
  },
  present: ({ page, names }) => ({
    people: page.rows.map(({ personId, by, at, arrivedAt }) => ({
      ...{ name: names.get(personId) || '没有留姓名', words: CHECKED_BY[by], at },
      ...(arrivedAt ? { arrivedAt } : {}),
    })),
    ...(page.next ? { next: page.next } : {}),
  }),
})
