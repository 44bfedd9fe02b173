import type { StaffRole } from '../../contract/staff/words'
import type { Store } from '../../platform/ports/store'
import { type AppointmentRecord, appointments, onShelves, type RosterRecord, rosters } from '../../records/appointment'
import { insertMissing } from './insert-missing'
import { organisationTree } from './organisations'
import { demoPersons } from './persons'

/** The demo's persons stand in their offices' rosters as if they had bound their roles long ago. */
export function demoAppointments(now: Date): AppointmentRecord[] {
  const offices = new Map(organisationTree().map((office) => [office.id, office]))
  const at = now.toISOString()
  return demoPersons(now).flatMap(({ id: personId, name, phone, roles }) =>
    roles.map(({ role, office }) =>
      onShelves({
        ...{ id: `demo-${personId}-${role}`, name, phone, role: role as StaffRole, office, personId },
        ...{ within: [...(offices.get(office)?.path ?? []), office], state: 'bound' as const },
        ...{ addedBy: 'installation', addedAt: at, boundAt: at },
      }),
    ),
  )
}

export async function seedAppointments(store: Store, now: Date): Promise<void> {
  const lines = demoAppointments(now)
  await insertMissing(store, appointments, lines)
  const kept: RosterRecord[] = [...new Set(lines.map(({ office }) => office))].map((office) => ({
    id: office,
    adminIds: lines.filter((line) => line.office === office && line.role === 'admin').map(({ id }) => id),
  }))
  await insertMissing(store, rosters, kept)
}
