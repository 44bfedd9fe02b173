import type { TimedJob } from '../../platform/handler'
import { activities } from '../../records/activity'

/** What is over leaves the lists of what is coming, a day later. */
export const closeActivities: TimedJob = {
  name: 'activity-close',
  async run({ store, clock }) {
    const now = clock.now().toISOString()
    const order = { field: 'closeAt', direction: 'asc' } as const
    const { rows } = await store.find(activities, { where: { closeAt: { lte: now } }, order, limit: 50 })
    for (const { id } of rows) {
      await store.transact(async (tx) => {
        const activity = await tx.get(activities, id)
        if (!activity?.closeAt || activity.closeAt > now) return
        const { closeAt: _, ...over } = activity
        await tx.put(activities, { ...over, lists: [] })
      })
    }
    return rows.length
  },
}
