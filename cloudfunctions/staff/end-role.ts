import { Refusal } from '../../contract/errors'
import { endRole as operation } from '../../contract/staff/end-role'
import { mustPass } from '../../platform/check-words'
import { mutation } from '../../platform/handler'
import { type AppointmentRecord, appointments, onShelves } from '../../records/appointment'
import type { Stored } from '../../records/collection'
import { hasAdmin, takeRole } from './hold-role'
import { DISTRICT, mayKeepLine } from './may'

/** Ends at once: the next call of whoever held it is a call without it. */
export const endRole = mutation<typeof operation, Stored<AppointmentRecord>, string, 'passed'>({
  operation,
  prepare: ({ ports, caller, input }) => mustPass(ports, caller, [input.reason]),
  load: ({ tx, input }) => tx.get(appointments, input.appointmentId),
  may: mayKeepLine,
  async run({ tx, input, now, record }, line) {
    if (line.state === 'ended') throw new Refusal('appointment_ended')
    const bound = line.state === 'bound'
    if (bound && line.role === 'admin' && line.office === DISTRICT && !(await hasAdmin(tx, DISTRICT, line.id))) {
      throw new Refusal('last_admin')
    }
    if (bound) await takeRole(tx, line)
    const { codeHash: _, codeUntil: __, ...rest } = line
    const end = { state: 'ended' as const, endedAt: now.toISOString(), endReason: input.reason }
    await tx.put(appointments, onShelves({ ...rest, ...end }))
    const data = { role: line.role, at: line.office, bound }
    record({ subject: `appointment:${line.id}`, kind: 'appointment.ended', office: line.office, data })
    return line.id
  },
  present: (appointmentId) => ({ appointmentId }),
})
