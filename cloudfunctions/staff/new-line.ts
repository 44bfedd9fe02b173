import type { StaffRole } from '../../contract/staff/words'
import { type AppointmentRecord, onShelves } from '../../records/appointment'
import type { OrganisationRecord } from '../../records/organisation'
import { withinOf } from './may'

/** A roster's line as it is added: nobody has bound it. */
export const newLine = (
  id: string,
  { name, phone, role }: { name: string; phone: string; role: StaffRole },
  office: OrganisationRecord,
  by: string,
  now: Date,
): AppointmentRecord =>
  onShelves({
    ...{ id, name, phone, role, office: office.id, within: withinOf(office), state: 'waiting' },
    ...{ addedBy: by, addedAt: now.toISOString() },
  })
