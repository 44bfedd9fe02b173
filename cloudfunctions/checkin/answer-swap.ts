import { answerSwap as operation } from '../../contract/checkin/answer-swap'
import { Refusal } from '../../contract/errors'
import { mutation } from '../../platform/handler'
import { activities } from '../../records/activity'
import { mayTakePart } from './activity-may'
import { type LoadedActivity, loadActivity } from './load-activity'
import { activityDesks } from './rules/activity-lists'
import { shiftOf } from './rules/shift-fits'
import { whenWords } from './rules/when-words'
import { tellOne } from './tell-one'

export const answerSwap = mutation<typeof operation, LoadedActivity, string>({
  operation,
  load: ({ tx, caller, input }) => loadActivity(tx, caller, input.activityId),
  may: mayTakePart,
  async run(context, { activity }) {
    const { tx, input, caller, record } = context
    const asked = activity.shifts.find(({ id, swapWith }) => id === input.shiftId && swapWith === caller.id)
    if (!asked) throw new Refusal('shift_moved_on')
    const taken = input.agree ? shiftOf(activity.shifts, caller.id, asked) : undefined
    if (taken) throw new Refusal('shift_overlaps', { name: caller.name, when: whenWords(taken.from, taken.to) })
    const shifts = activity.shifts.map((shift) => {
      if (shift.id !== asked.id) return shift
      const { swapWith: _, ...kept } = shift
      return input.agree ? { ...kept, personId: caller.id } : kept
    })
    await tx.put(activities, { ...activity, shifts, desks: activityDesks({ ...activity, shifts }) })
    const words = `${caller.name}${input.agree ? '同意' : '没有同意'}换《${activity.title}》的一班`
    await tellOne(context, activity, asked.personId, 'activity.swap_answered', words)
    const data = { shiftId: asked.id, agreed: input.agree }
    record({ subject: `activity:${activity.id}`, kind: 'activity.swap_answered', data })
    return activity.id
  },
  present: (activityId) => ({ activityId }),
})
