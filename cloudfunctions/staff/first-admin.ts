import type { Caller } from '../../platform/handler'
import type { Transaction } from '../../platform/ports/store'
import { type AppointmentRecord, onShelves } from '../../records/appointment'
import { type FirstAdminRecord, firstAdmins } from '../../records/staff-rules'
import { hasAdmin } from './hold-role'
import { DISTRICT } from './may'

/** The one document of it. */
export const FIRST_ADMIN = 'first_admin'

/**
 * The line that makes the caller the first admin, where the code is the installation's own, was never used, and the
 * district has no admin yet; else `undefined`. Whoever can set a cloud function's environment owns the
 * installation anyhow.
 */
export async function firstAdminLine(
  tx: Transaction,
  asked: { caller: Caller; codeHash: string; phone: string; now: Date; setHash: string | undefined; id: string },
): Promise<AppointmentRecord | undefined> {
  const { caller, codeHash, phone, now, setHash, id } = asked
  const first = await tx.get(firstAdmins, FIRST_ADMIN)
  if (first || setHash !== codeHash || (await hasAdmin(tx, DISTRICT))) return undefined
  const used: FirstAdminRecord = { id: FIRST_ADMIN, personId: caller.id, usedAt: now.toISOString() }
  await tx.insert(firstAdmins, used)
  return onShelves({
    ...{ id, name: caller.name || '第一位管理员', phone, role: 'admin', office: DISTRICT, within: [DISTRICT] },
    ...{ state: 'bound', addedBy: 'installation', addedAt: now.toISOString() },
  })
}
