import { dropShift as operation } from '../../contract/checkin/drop-shift'
import { Refusal } from '../../contract/errors'
import { mutation } from '../../platform/handler'
import { activities } from '../../records/activity'
import { mayHost } from './activity-may'
import { type LoadedActivity, loadActivity } from './load-activity'
import { activityDesks } from './rules/activity-lists'
import { whenWords } from './rules/when-words'
import { tellOne } from './tell-one'

export const dropShift = mutation<typeof operation, LoadedActivity, string>({
  operation,
  load: ({ tx, caller, input }) => loadActivity(tx, caller, input.activityId),
  may: mayHost,
  async run(context, { activity }) {
    const { tx, input, caller, record } = context
    const dropped = activity.shifts.find(({ id }) => id === input.shiftId)
    if (!dropped) throw new Refusal('shift_moved_on')
    const shifts = activity.shifts.filter((shift) => shift !== dropped)
    await tx.put(activities, { ...activity, shifts, desks: activityDesks({ ...activity, shifts }) })
    const { personId, from, to } = dropped
    if (personId !== caller.id) {
      const text = `《${activity.title}》的这一班不用您来了:${whenWords(from, to)}`
      await tellOne(context, activity, personId, 'activity.shift_dropped', text)
    }
    const said = { kind: 'activity.shift_dropped' as const, office: activity.office, data: { shiftId: dropped.id } }
    record({ subject: `activity:${activity.id}`, ...said })
    return activity.id
  },
  present: (activityId) => ({ activityId }),
})
