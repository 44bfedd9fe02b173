import type { TimedJob } from '../../platform/handler'
import type { Ports } from '../../platform/ports/ports'
import { readPages } from '../../platform/read-pages'
import { type ActivityRecord, activities, signUps } from '../../records/activity'
import { messages } from '../../records/message'

/** Whoever signed up hears that it was cancelled, or is at another time or place; told once however often it is run. */
export const tellSignedUp: TimedJob = {
  name: 'activity-tell',
  async run(ports) {
    const { rows } = await ports.store.find(activities, {
      where: { toTell: { in: ['cancelled', 'changed'] } },
      limit: 20,
    })
    for (const activity of rows) await tellAll(ports, activity)
    return rows.length
  },
}

async function tellAll({ store, clock }: Ports, activity: ActivityRecord): Promise<void> {
  const { id, title, toTell, changedAt } = activity
  const text = toTell === 'cancelled' ? `活动《${title}》取消了,不用再来` : `活动《${title}》的时间或地点有变,请看一看`
  const kind = toTell === 'cancelled' ? ('activity.cancelled' as const) : ('activity.changed' as const)
  const eventId = `activity:${id}:${changedAt}`
  for await (const page of readPages(store, signUps, { where: { activityId: id }, limit: 50 })) {
    await store.transact(async (tx) => {
      const ids = page.map(({ personId }) => `${eventId}:p:${personId}`)
      const told = new Set((await tx.getMany(messages, ids)).map((message) => message.id))
      for (const { personId } of page.filter((_, index) => !told.has(ids[index] as string))) {
        await tx.insert(messages, {
          ...{
            id: `${eventId}:p:${personId}`,
            to: `p:${personId}`,
            at: clock.now().toISOString(),
            eventId,
            kind,
            text,
          },
          ...{ page: `packages/activity/view/index?activityId=${id}`, important: true, as: 'reader' },
        })
      }
    })
  }
  await store.transact(async (tx) => {
    const current = await tx.get(activities, id)
    if (!current || current.changedAt !== changedAt) return
    const { toTell: _, ...told } = current
    await tx.put(activities, told)
  })
}
