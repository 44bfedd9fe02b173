import { askSwap as operation } from '../../contract/checkin/ask-swap'
import { Refusal } from '../../contract/errors'
import { mutation } from '../../platform/handler'
import { activities } from '../../records/activity'
import { persons } from '../../records/person'
import { mayTakePart } from './activity-may'
import { type LoadedActivity, loadActivity } from './load-activity'
import { shiftOf } from './rules/shift-fits'
import { whenWords } from './rules/when-words'
import { tellOne } from './tell-one'

/** Of whoever has the turn, to somebody else of the same roster. */
export const askSwap = mutation<typeof operation, LoadedActivity, string>({
  operation,
  load: ({ tx, caller, input }) => loadActivity(tx, caller, input.activityId),
  may: mayTakePart,
  async run(context, { activity }) {
    const { tx, input, caller, record } = context
    const mine = activity.shifts.find(({ id, personId }) => id === input.shiftId && personId === caller.id)
    if (!mine || activity.cancelled) throw new Refusal('shift_moved_on')
    const onRoster = activity.shifts.some(({ personId }) => personId === input.withPersonId)
    if (!onRoster || input.withPersonId === caller.id) throw new Refusal('not_a_colleague')
    const taken = shiftOf(activity.shifts, input.withPersonId, mine)
    if (taken) {
      const other = await tx.get(persons, input.withPersonId)
      throw new Refusal('shift_overlaps', { name: other?.name ?? '', when: whenWords(taken.from, taken.to) })
    }
    const shifts = activity.shifts.map((shift) =>
      shift.id === mine.id ? { ...shift, swapWith: input.withPersonId } : shift,
    )
    await tx.put(activities, { ...activity, shifts })
    await tellOne(
      context,
      activity,
      input.withPersonId,
      'activity.swap_asked',
      `${caller.name}想请您换《${activity.title}》的一班`,
    )
    record({ subject: `activity:${activity.id}`, kind: 'activity.swap_asked', data: { shiftId: mine.id } })
    return activity.id
  },
  present: (activityId) => ({ activityId }),
})
