import type { StaffRole } from '../../contract/staff/words'
import type { Caller } from '../../platform/handler'
import { ensurePerson } from '../../platform/know-person'
import type { Transaction } from '../../platform/ports/store'
import { type AppointmentRecord, rosters } from '../../records/appointment'
import type { Stored } from '../../records/collection'
import { type PersonRecord, persons, postsOf } from '../../records/person'
import { touchRoster } from './touch-roster'

interface Post {
  role: StaffRole
  office: string
}
const isPost =
  ({ role, office }: Post) =>
  (held: { role: string; office: string }) =>
    held.role === role && held.office === office

/** From now on the caller holds the role; a name that they never gave is the roster's. */
export async function giveRole(tx: Transaction, caller: Caller, line: AppointmentRecord, now: Date): Promise<void> {
  await ensurePerson(tx, caller, now)
  const person = await tx.get(persons, caller.id)
  if (!person) throw new Error(`person ${caller.id} is not there`)
  const roles = [...person.roles.filter((held) => !isPost(line)(held)), { role: line.role, office: line.office }]
  await putRoles(tx, { ...person, name: person.name || line.name, phone: line.phone }, roles)
  await touchRoster(tx, line.office, {
    change: (adminIds) => (line.role === 'admin' ? [...adminIds, line.id] : adminIds),
  })
}

/** From now on nobody holds the role by this line. */
export async function takeRole(tx: Transaction, line: AppointmentRecord): Promise<void> {
  const person = line.personId ? await tx.get(persons, line.personId) : undefined
  if (person)
    await putRoles(
      tx,
      person,
      person.roles.filter((held) => !isPost(line)(held)),
    )
  await touchRoster(tx, line.office, { change: (adminIds) => adminIds.filter((id) => id !== line.id) })
}

/** Whether an office has an admin beside this line. */
export async function hasAdmin(tx: Transaction, office: string, beside = ''): Promise<boolean> {
  return ((await tx.get(rosters, office))?.adminIds ?? []).some((id) => id !== beside)
}

const putRoles = (tx: Transaction, { posts: _, ...person }: Stored<PersonRecord>, roles: PersonRecord['roles']) =>
  // Whom an audience reaches goes by roles too.
  tx.put(persons, { ...person, roles, ...(roles.length > 0 ? { posts: postsOf(roles) } : {}), recount: true })
