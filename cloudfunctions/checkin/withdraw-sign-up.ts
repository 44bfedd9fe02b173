import { withdrawSignUp as operation } from '../../contract/checkin/withdraw-sign-up'
import { mutation } from '../../platform/handler'
import { activities, atActivity, signUps } from '../../records/activity'
import { mayTakePart } from './activity-may'
import { type LoadedActivity, loadActivity } from './load-activity'

export const withdrawSignUp = mutation<typeof operation, LoadedActivity, string>({
  operation,
  load: ({ tx, caller, input }) => loadActivity(tx, caller, input.activityId),
  may: mayTakePart,
  async run({ tx, caller, record }, { activity }) {
    const found = await tx.get(signUps, atActivity(activity.id, caller.id))
    if (!found) return activity.id
    await tx.remove(signUps, found.id, found.version)
    if (activity.capacity !== undefined)
      await tx.put(activities, { ...activity, taken: Math.max(0, activity.taken - 1) })
    record({ subject: `person:${caller.id}`, kind: 'activity.sign_up_withdrawn', data: { activityId: activity.id } })
    return activity.id
  },
  present: (activityId) => ({ activityId }),
})
