import { signUp as operation } from '../../contract/checkin/sign-up'
import { Refusal } from '../../contract/errors'
import { mutation } from '../../platform/handler'
import { ensurePerson } from '../../platform/know-person'
import { activities, atActivity, signUps } from '../../records/activity'
import { mayTakePart } from './activity-may'
import { type LoadedActivity, loadActivity } from './load-activity'

/** Where places are limited, the activity itself holds how many are taken, so that the last one is given once. */
export const signUp = mutation<typeof operation, LoadedActivity, string>({
  operation,
  load: ({ tx, caller, input }) => loadActivity(tx, caller, input.activityId),
  may: mayTakePart,
  async run({ tx, caller, now, record }, { activity }) {
    if (activity.cancelled) throw new Refusal('activity_cancelled', { reason: activity.cancelled.reason })
    if (new Date(activity.to) < now) throw new Refusal('activity_over', { when: '已经过去' })
    const id = atActivity(activity.id, caller.id)
    if (await tx.get(signUps, id)) return activity.id
    if (activity.capacity !== undefined) {
      if (activity.taken >= activity.capacity) throw new Refusal('activity_full')
      await tx.put(activities, { ...activity, taken: activity.taken + 1 })
    }
    await ensurePerson(tx, caller, now)
    await tx.insert(signUps, { id, activityId: activity.id, personId: caller.id, at: now.toISOString() })
    record({ subject: `person:${caller.id}`, kind: 'activity.signed_up', data: { activityId: activity.id } })
    return activity.id
  },
  present: (activityId) => ({ activityId }),
})
