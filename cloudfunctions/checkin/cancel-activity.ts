import { cancelActivity as operation } from '../../contract/checkin/cancel-activity'
import { mustPass } from '../../platform/check-words'
import { mutation } from '../../platform/handler'
import { activities } from '../../records/activity'
import { mayHost } from './activity-may'
import { type LoadedActivity, loadActivity } from './load-activity'

/** The reason is read by all at once, so it passes its check or nothing is done. */
export const cancelActivity = mutation<typeof operation, LoadedActivity, string>({
  operation,
  prepare: async ({ input, caller, ports }) => {
    await mustPass(ports, caller, [input.reason])
    return undefined
  },
  load: ({ tx, caller, input }) => loadActivity(tx, caller, input.activityId),
  may: mayHost,
  async run({ tx, input, now, record }, { activity }) {
    if (activity.cancelled) return activity.id
    const at = now.toISOString()
    const cancelled = { at, reason: input.reason }
    await tx.put(activities, { ...activity, cancelled, toTell: 'cancelled', changedAt: at })
    record({ subject: `activity:${activity.id}`, kind: 'activity.cancelled', office: activity.office })
    return activity.id
  },
  present: (activityId) => ({ activityId }),
})
