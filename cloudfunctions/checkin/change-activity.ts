import { changeActivity as operation } from '../../contract/checkin/change-activity'
import { Refusal } from '../../contract/errors'
import { mustPass } from '../../platform/check-words'
import { mutation } from '../../platform/handler'
import { activities, signUps } from '../../records/activity'
import { mayHost } from './activity-may'
import { type LoadedActivity, loadActivity } from './load-activity'
import { activityLists, inOneForm, timesFit } from './rules/activity-lists'
import { whenWords } from './rules/when-words'

/** Whoever signed up or has a turn is told where the time or the place is another one. */
export const changeActivity = mutation<typeof operation, LoadedActivity, string, { signedUp: number }>({
  operation,
  prepare: async ({ input, caller, ports }) => {
    await mustPass(ports, caller, [input.activity.title, input.activity.words, input.activity.address])
    // Without a limit nobody has counted them; with one from now on, those who are in have their places.
    return { signedUp: await ports.store.count(signUps, { activityId: input.activityId }) }
  },
  load: ({ tx, caller, input }) => loadActivity(tx, caller, input.activityId),
  may: mayHost,
  async run({ tx, input, now, prepared, record }, { activity }) {
    const said = inOneForm(input.activity)
    const { point, capacity, ...rest } = activity
    if (activity.cancelled) throw new Refusal('activity_cancelled', { reason: activity.cancelled.reason })
    if (new Date(activity.to) < now) throw new Refusal('activity_over', { when: whenWords(activity.from, activity.to) })
    if (!timesFit(said.from, said.to)) throw new Refusal('activity_times')
    const moved = said.from !== activity.from || said.to !== activity.to || said.address !== activity.address
    await tx.put(activities, {
      // The page can't send back what it never learns: the place on the map stays as long as its words do.
      ...(point && said.address === activity.address ? { point } : {}),
      ...{ ...rest, ...said, ...activityLists({ ...activity, ...said }), changedAt: now.toISOString() },
      ...(capacity === undefined && said.capacity !== undefined ? { taken: prepared.signedUp } : {}),
      ...(moved ? { toTell: 'changed' as const } : {}),
    })
    record({ subject: `activity:${activity.id}`, kind: 'activity.changed', office: activity.office, data: { moved } })
    return activity.id
  },
  present: (activityId) => ({ activityId }),
})
