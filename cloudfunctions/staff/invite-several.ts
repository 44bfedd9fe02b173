import type { OutputData } from '../../contract/define-operation'
import { inviteSeveral as operation } from '../../contract/staff/invite-several'
import { mutation } from '../../platform/handler'
import { type AppointmentRecord, appointments } from '../../records/appointment'
import type { Stored } from '../../records/collection'
import { giveCode } from './give-code'
import { newCode } from './invitation-code'
import { invitationDays } from './list-offices'
import { mayKeepLine } from './may'

type Lines = Stored<AppointmentRecord>[]

/** What the admin hands to each of several; somebody who has bound meanwhile is left out. */
export const inviteSeveral = mutation<typeof operation, Lines, OutputData<typeof operation>, { days: number }>({
  operation,
  prepare: async ({ ports }) => ({ days: await invitationDays(ports.store) }),
  async load({ tx, input }) {
    const lines: Lines = []
    // In the order of their ids, so that two admins at once do not wait for each other for ever.
    for (const id of [...new Set(input.appointmentIds)].sort()) {
      const line = await tx.get(appointments, id)
      if (!line) return undefined
      lines.push(line)
    }
    return lines
  },
  may: (caller, lines) => lines.map((line) => mayKeepLine(caller, line)).find((verdict) => verdict !== true) ?? true,
  async run({ tx, now, caller, record, prepared: { days } }, lines) {
    const made: OutputData<typeof operation>['made'] = []
    let until = ''
    for (const line of lines.filter(({ state }) => state === 'waiting')) {
      const code = newCode()
      until = await giveCode({ tx, now, record, by: caller.id, days }, line, code)
      made.push({ appointmentId: line.id, name: line.name, code })
    }
    return { made, until }
  },
  present: (given) => given,
})
