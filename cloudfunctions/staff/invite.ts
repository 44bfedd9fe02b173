import { Refusal } from '../../contract/errors'
import { invite as operation } from '../../contract/staff/invite'
import { mutation } from '../../platform/handler'
import { type AppointmentRecord, appointments } from '../../records/appointment'
import type { Stored } from '../../records/collection'
import { giveCode } from './give-code'
import { newCode } from './invitation-code'
import { invitationDays } from './list-offices'
import { mayKeepLine } from './may'

/** What the admin hands to the one person. */
export const invite = mutation<
  typeof operation,
  Stored<AppointmentRecord>,
  { code: string; until: string },
  { code: string; days: number }
>({
  operation,
  prepare: async ({ ports }) => ({ code: newCode(), days: await invitationDays(ports.store) }),
  load: ({ tx, input }) => tx.get(appointments, input.appointmentId),
  may: mayKeepLine,
  async run({ tx, now, caller, record, prepared: { code, days } }, line) {
    if (line.state === 'bound') throw new Refusal('appointment_bound')
    if (line.state === 'ended') throw new Refusal('appointment_ended')
    return { code, until: await giveCode({ tx, now, record, by: caller.id, days }, line, code) }
  },
  present: (made) => made,
})
