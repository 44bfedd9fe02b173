import type { TimedJob } from '../../platform/handler'
import type { Ports } from '../../platform/ports/ports'
import { readPages } from '../../platform/read-pages'
import { type ActivityRecord, activities, signUps } from '../../records/activity'
import { messages } from '../../records/message'

/** Whoever signed up or has a turn hears that it was cancelled, or is at another time or place; told once however often it is run. */
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
  const { id, title, toTell, changedAt, shifts } = activity
  const text = toTell === 'cancelled' ? `活动《${title}》取消了,不用再来` : `活动《${title}》的时间或地点有变,请看一看`
  const kind = toTell === 'cancelled' ? ('activity.cancelled' as const) : ('activity.changed' as const)
  const eventId = `activity:${id}:${changedAt}`
  const tell = (personIds: string[]) =>
    store.transact(async (tx) => {
      const idOf = (personId: string) => `${eventId}:p:${personId}`
      const told = new Set((await tx.getMany(messages, personIds.map(idOf))).map((message) => message.id))
      for (const personId of personIds.filter((one) => !told.has(idOf(one)))) {
        await tx.insert(messages, {
          ...{ id: idOf(personId), to: `p:${personId}`, at: clock.now().toISOString(), eventId, kind, text },
          ...{ page: `packages/activity/view/index?activityId=${id}`, important: true, as: 'reader' },
        })
      }
    })
  for await (const page of readPages(store, signUps, { where: { activityId: id }, limit: 50 })) {
    await tell(page.map(({ personId }) => personId))
  }
  const onRoster = [...new Set(shifts.map(({ personId }) => personId))]
  while (onRoster.length > 0) await tell(onRoster.splice(0, 50))
  await store.transact(async (tx) => {
    const current = await tx.get(activities, id)
    if (!current || current.changedAt !== changedAt) return
    const { toTell: _, ...told } = current
    await tx.put(activities, told)
  })
}
