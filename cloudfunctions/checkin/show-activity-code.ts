import { showActivityCode as operation } from '../../contract/checkin/show-activity-code'
import { query } from '../../platform/handler'
import { attendances } from '../../records/activity'
import { digitsAt, payloadOf, STEP_MS, stepAt } from './activity-code'
import { mayHost } from './activity-may'
import { type LoadedActivity, loadActivity } from './load-activity'

/** The code of this half minute, for the hosts' screen; the secret stays here. */
export const showActivityCode = query<typeof operation, LoadedActivity, { found: LoadedActivity; checkedIn: number }>({
  operation,
  load: ({ store, caller, input }) => loadActivity(store, caller, input.activityId),
  may: mayHost,
  run: async ({ store }, found) => ({
    found,
    checkedIn: await store.count(attendances, { activityId: found.activity.id }),
  }),
  present: ({ found: { activity }, checkedIn }, { now }) => {
    const step = stepAt(now)
    const digits = digitsAt(activity.secret, activity.id, step)
    const renews = (step + 1) * STEP_MS
    const renewAt = new Date(renews).toISOString()
    const renewIn = renews - now.getTime()
    return { payload: payloadOf(activity.id, digits), digits, renewAt, renewIn, checkedIn }
  },
})
