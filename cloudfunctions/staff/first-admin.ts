import { Refusal } from '../../contract/errors'
import type { Caller } from '../../platform/handler'
import { appendEvents } from '../../platform/log/append-events'
import type { Store, Transaction } from '../../platform/ports/store'
import { type AppointmentRecord, onShelves } from '../../records/appointment'
import { type FirstAdminRecord, firstAdmins } from '../../records/staff-rules'
import { hasAdmin } from './hold-role'
import { hashOfCode, newCode } from './invitation-code'
import { DISTRICT } from './may'

/** The one document of it. */
export const FIRST_ADMIN = 'first_admin'
const HOURS = 24

/**
 * The line that makes the caller the first admin, where the code is the installation's own, was never used, and the
 * district has no admin yet; else `undefined`. Whoever can set a cloud function's environment or run a command beside
 * the data owns the installation anyhow.
 */
export async function firstAdminLine(
  tx: Transaction,
  asked: { caller: Caller; codeHash: string; phone: string; now: Date; setHash: string | undefined; id: string },
): Promise<AppointmentRecord | undefined> {
  const { caller, codeHash, phone, now, setHash, id } = asked
  const first = await tx.get(firstAdmins, FIRST_ADMIN)
  const made = first?.codeHash === codeHash && (first.codeUntil ?? '') > now.toISOString()
  if (first?.usedAt || !(made || setHash === codeHash) || (await hasAdmin(tx, DISTRICT))) return undefined
  const used: FirstAdminRecord = { id: FIRST_ADMIN, personId: caller.id, usedAt: now.toISOString() }
  if (first) await tx.put(firstAdmins, { ...used, version: first.version })
  else await tx.insert(firstAdmins, used)
  return onShelves({
    ...{ id, name: caller.name || '第一位管理员', phone, role: 'admin', office: DISTRICT, within: [DISTRICT] },
    ...{ state: 'bound', addedBy: 'installation', addedAt: now.toISOString() },
  })
}

/**
 * A code for the first admin of an installation that has none; an earlier code ends with it. Refuses where
 * there is one already.
 */
export async function makeFirstAdminCode(store: Store, now: Date, requestId: string): Promise<{ code: string }> {
  const code = newCode()
  await store.transact(async (tx) => {
    const first = await tx.get(firstAdmins, FIRST_ADMIN)
    if (first?.usedAt || (await hasAdmin(tx, DISTRICT))) throw new Refusal('first_admin_there')
    const codeUntil = new Date(now.getTime() + HOURS * 3_600_000).toISOString()
    const made: FirstAdminRecord = { id: FIRST_ADMIN, codeHash: hashOfCode(code), codeUntil }
    if (first) await tx.put(firstAdmins, { ...made, version: first.version })
    else await tx.insert(firstAdmins, made)
    const happened = { subject: 'roster:first', kind: 'appointment.first_code_made' as const, office: DISTRICT }
    await appendEvents(tx, [happened], { by: 'installation', requestId, now })
  })
  return { code }
}
