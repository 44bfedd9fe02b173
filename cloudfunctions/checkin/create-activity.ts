import { createActivity as operation } from '../../contract/checkin/create-activity'
import { Refusal } from '../../contract/errors'
import { mustPass } from '../../platform/check-words'
import { mutation } from '../../platform/handler'
import { type ActivityRecord, activities } from '../../records/activity'
import { type OrganisationRecord, organisations } from '../../records/organisation'
import { newSecret } from './activity-code'
import { mayHold } from './activity-may'
import { activityLists, inOneForm, timesFit } from './rules/activity-lists'

/** Others read it as soon as it is kept, so what can't be checked now is not kept now. */
export const createActivity = mutation<typeof operation, OrganisationRecord, ActivityRecord>({
  operation,
  prepare: async ({ input, caller, ports }) => {
    await mustPass(ports, caller, [input.activity.title, input.activity.words, input.activity.address])
    return undefined
  },
  load: ({ tx, input }) => tx.get(organisations, input.office),
  may: (caller, { id, path }) => (mayHold(caller, [...path, id], id) ? true : { code: 'forbidden' }),
  async run({ tx, input, caller, now, requestId, record }, office) {
    const { shifts: turns, ...said } = inOneForm(input.activity)
    if (!timesFit(said.from, said.to)) throw new Refusal('activity_times')
    const at = now.toISOString()
    const shifts = turns.map((turn, index) => ({ ...inOneForm(turn), id: `s${index + 1}` }))
    const place = office.kind === 'branch' ? { place: office.parent } : {}
    const placed = { ...said, ...place, office: office.id, hostIds: [caller.id], shifts }
    const activity: ActivityRecord = {
      ...{ ...placed, id: requestId, officePath: [...office.path, office.id], taken: 0, secret: newSecret() },
      ...{ hasHeld: false, ...activityLists(placed), createdAt: at, changedAt: at },
    }
    await tx.insert(activities, activity)
    record({ subject: `activity:${requestId}`, kind: 'activity.created', office: office.id, data: { what: said.kind } })
    return activity
  },
  present: ({ id }) => ({ activityId: id }),
})
