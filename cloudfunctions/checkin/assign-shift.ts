import { assignShift as operation } from '../../contract/checkin/assign-shift'
import { Refusal } from '../../contract/errors'
import { type MutationContext, mutation } from '../../platform/handler'
import { type ActivityRecord, activities } from '../../records/activity'
import { organisations } from '../../records/organisation'
import { persons } from '../../records/person'
import { mayHost, SERVES } from './activity-may'
import { type LoadedActivity, loadActivity } from './load-activity'
import { activityDesks, inOneForm } from './rules/activity-lists'
import { MOST_SHIFTS, shiftFits, shiftOf } from './rules/shift-fits'
import { whenWords } from './rules/when-words'
import { tellOne } from './tell-one'

/** One turn at a time, so that two hosts and a swap never undo each other. */
export const assignShift = mutation<typeof operation, LoadedActivity, string>({
  operation,
  load: ({ tx, caller, input }) => loadActivity(tx, caller, input.activityId),
  may: mayHost,
  async run(context, { activity }) {
    const { tx, input, caller, now, requestId, record } = context
    const { from, to, personId } = inOneForm(input)
    const when = whenWords(activity.from, activity.to)
    if (activity.cancelled) throw new Refusal('activity_cancelled', { reason: activity.cancelled.reason })
    if (new Date(activity.to) < now) throw new Refusal('activity_over', { when })
    if (!shiftFits(activity, { from, to })) throw new Refusal('shift_times', { when })
    if (activity.shifts.length >= MOST_SHIFTS) throw new Refusal('shifts_full')
    const { name } = await ofTheOffice(context, activity)
    const taken = shiftOf(activity.shifts, personId, { from, to })
    if (taken) throw new Refusal('shift_overlaps', { name, when: whenWords(taken.from, taken.to) })
    const shifts = [...activity.shifts, { id: requestId, from, to, personId }].sort((a, b) =>
      a.from < b.from ? -1 : 1,
    )
    await tx.put(activities, { ...activity, shifts, desks: activityDesks({ ...activity, shifts }) })
    if (personId !== caller.id) {
      const text = `您排到《${activity.title}》的一班:${whenWords(from, to)}`
      await tellOne(context, activity, personId, 'activity.shift_assigned', text)
    }
    const said = { kind: 'activity.shift_assigned' as const, office: activity.office, data: { shiftId: requestId } }
    record({ subject: `activity:${activity.id}`, ...said })
    return activity.id
  },
  present: (activityId) => ({ activityId }),
})

/** Whoever serves at the office or at a branch of it. */
async function ofTheOffice({ tx, input }: MutationContext<typeof operation>, { office }: ActivityRecord) {
  const person = await tx.get(persons, input.personId)
  const served = person?.roles.filter(({ role }) => SERVES.includes(role)).map((held) => held.office) ?? []
  const nodes = await tx.getMany(organisations, served)
  const serves = nodes.some(({ id, kind, parent }) => id === office || (kind === 'branch' && parent === office))
  if (!person || !serves) throw new Refusal('not_a_colleague')
  return person
}
