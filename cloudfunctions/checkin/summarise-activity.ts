import { summariseActivity as operation } from '../../contract/checkin/summarise-activity'
import { checkWords } from '../../platform/check-words'
import { type CheckedPhotos, checkPhotos, claimPhotos } from '../../platform/claim-photos'
import { mutation } from '../../platform/handler'
import { activities } from '../../records/activity'
import { mayHost } from './activity-may'
import { type LoadedActivity, loadActivity } from './load-activity'

/** What came of it. While it can't be checked it is its writer's alone. */
export const summariseActivity = mutation<
  typeof operation,
  LoadedActivity,
  string,
  { safety: 'passed' | 'held'; photos: CheckedPhotos }
>({
  operation,
  prepare: async ({ input, caller, ports }) => ({
    safety: await checkWords(ports, caller, [input.text]),
    photos: await checkPhotos(ports, caller, input.photos),
  }),
  load: ({ tx, caller, input }) => loadActivity(tx, caller, input.activityId),
  may: mayHost,
  async run({ tx, input, caller, now, prepared, record }, { activity }) {
    const at = now.toISOString()
    const subject = `activity:${activity.id}`
    const photos = await claimPhotos(tx, caller, prepared.photos, subject, at)
    const { safety } = prepared
    const summary = { text: input.text, photos, personId: caller.id, at, safety }
    await tx.put(activities, { ...activity, summary, hasHeld: safety === 'held', changedAt: at })
    record({ subject, kind: 'activity.summarised', office: activity.office })
    return activity.id
  },
  present: (activityId) => ({ activityId }),
})
