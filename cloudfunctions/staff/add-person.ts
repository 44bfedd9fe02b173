import { Refusal } from '../../contract/errors'
import { ROLE_WORDS } from '../../contract/roles'
import { addPerson as operation } from '../../contract/staff/add-person'
import { mustPass } from '../../platform/check-words'
import { mutation } from '../../platform/handler'
import { appointments } from '../../records/appointment'
import { type OrganisationRecord, organisations } from '../../records/organisation'
import { keepsWithin, mayKeepOffice, withinOf } from './may'
import { newLine } from './new-line'
import { lineKey, type RostersRead, readRosters } from './read-rosters'
import { fits } from './rules/office-roles'
import { touchRoster } from './touch-roster'

/** One more line; the person has no right until they have bound it. */
export const addPerson = mutation<typeof operation, OrganisationRecord, string, RostersRead | undefined>({
  operation,
  async prepare({ ports, caller, input }) {
    const office = await ports.store.get(organisations, input.office)
    if (!office || !keepsWithin(caller, withinOf(office))) return undefined
    await mustPass(ports, caller, [input.name])
    return readRosters(ports.store, [office.id])
  },
  load: ({ tx, input }) => tx.get(organisations, input.office),
  may: mayKeepOffice,
  async run({ tx, input, caller, now, requestId, prepared, record }, office) {
    if (!fits(input.role, office.kind)) {
      const details = { office: office.shortName, role: ROLE_WORDS[input.role] }
      throw new Refusal('role_unfit', details, { role: '请换一个身份' })
    }
    if (!prepared || prepared.taken.has(lineKey(input))) throw new Refusal('appointment_twice')
    await touchRoster(tx, office.id, { seen: prepared.versions.get(office.id) ?? 0 })
    await tx.insert(appointments, newLine(requestId, input, office, caller.id, now))
    const data = { role: input.role, at: office.id }
    record({ subject: `appointment:${requestId}`, kind: 'appointment.added', office: office.id, data })
    return requestId
  },
  present: (appointmentId) => ({ appointmentId }),
})
