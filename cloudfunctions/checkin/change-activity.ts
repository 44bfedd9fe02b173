import { changeActivity as operation } from '../../contract/checkin/change-activity'
import { Refusal } from '../../contract/errors'
import { mutation } from '../../platform/handler'
import { activities } from '../../records/activity'
import { mayHost } from './activity-may'
import { mustPassActivity } from './check-activity-words'
import { type LoadedActivity, loadActivity } from './load-activity'
import { activityLists, timesFit } from './rules/activity-lists'

/** Whoever signed up is told where the time or the place is another one. */
export const changeActivity = mutation<typeof operation, LoadedActivity, string>({
  operation,
  prepare: async ({ input, caller, ports }) => {
    await mustPassActivity(ports, caller, input.activity)
    return undefined
  },
  load: ({ tx, caller, input }) => loadActivity(tx, caller, input.activityId),
  may: mayHost,
  async run({ tx, input, now, record }, { activity }) {
    const { shifts, ...said } = input.activity
    if (activity.cancelled) throw new Refusal('activity_cancelled', { reason: activity.cancelled.reason })
    if (!timesFit(said.from, said.to)) throw new Refusal('activity_times')
    const moved = ['from', 'to', 'address'].some((field) => said[field as 'from'] !== activity[field as 'from'])
    const { point: _, capacity: __, ...rest } = activity
    const changed = {
      ...{ ...rest, ...said, changedAt: now.toISOString() },
      ...activityLists({ ...activity, ...said }),
      ...{ shifts: shifts.map((shift, index) => ({ ...shift, id: `s${index + 1}` })) },
      ...(moved ? { toTell: 'changed' as const } : {}),
    }
    await tx.put(activities, changed)
    record({ subject: `activity:${activity.id}`, kind: 'activity.changed', office: activity.office, data: { moved } })
    return activity.id
  },
  present: (activityId) => ({ activityId }),
})
