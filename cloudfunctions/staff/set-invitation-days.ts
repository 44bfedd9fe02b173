import { setInvitationDays as operation } from '../../contract/staff/set-invitation-days'
import { mutation } from '../../platform/handler'
import { staffRules } from '../../records/staff-rules'
import { DISTRICT, maySetRules } from './may'

const ID = 'district'

/** For invitations from now on. */
export const setInvitationDays = mutation<typeof operation, true, number>({
  operation,
  load: async () => true,
  may: maySetRules,
  async run({ tx, input: { days }, record }) {
    const rules = await tx.get(staffRules, ID)
    if (rules) await tx.put(staffRules, { ...rules, invitationDays: days })
    else await tx.insert(staffRules, { id: ID, invitationDays: days })
    record({ subject: `roster:${ID}`, kind: 'appointment.days_set', office: DISTRICT, data: { days } })
    return days
  },
  present: (days) => ({ days }),
})
