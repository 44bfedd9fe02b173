import { addDays, districtDay, endOfDay } from '../../contract/district-time'
import type { Happening } from '../../platform/handler'
import type { Transaction } from '../../platform/ports/store'
import { type AppointmentRecord, appointments } from '../../records/appointment'
import type { Stored } from '../../records/collection'
import { hashOfCode } from './invitation-code'

interface Giving {
  tx: Transaction
  now: Date
  /** The admin. */
  by: string
  /** How long it lives. */
  days: number
  record(happening: Happening): void
}

/** From now on the line is bound by this code and no earlier one; until when. The code itself is kept nowhere. */
export async function giveCode(
  { tx, now, by, days, record }: Giving,
  line: Stored<AppointmentRecord>,
  code: string,
): Promise<string> {
  const until = endOfDay(addDays(districtDay(now), days)).toISOString()
  await tx.put(appointments, { ...line, codeHash: hashOfCode(code), codeUntil: until, invitedBy: by })
  record({ subject: `appointment:${line.id}`, kind: 'appointment.invited', office: line.office, data: { until } })
  return until
}
