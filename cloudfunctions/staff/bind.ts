import type { OutputData } from '../../contract/define-operation'
import { ROLE_WORDS } from '../../contract/roles'
import { bind as operation } from '../../contract/staff/bind'
import { type MutationContext, mutation } from '../../platform/handler'
import type { NumberFound } from '../../platform/ports/phone-numbers'
import { type AppointmentRecord, appointments, onShelves } from '../../records/appointment'
import { bindingTries } from '../../records/binding-tries'
import { organisations } from '../../records/organisation'
import { persons } from '../../records/person'
import { countWrong, stillWaits, tooMany } from './count-tries'
import { firstAdminLine } from './first-admin'
import { giveRole } from './hold-role'
import { hashOfCode } from './invitation-code'
import { keepsWithin } from './may'
import { mustGive } from './must-give'
import { refusedWith } from './refused-with'
import { judgeBinding } from './rules/judge-binding'

interface Prepared {
  found: NumberFound
  lineId?: string
}
type Context = MutationContext<typeof operation, Prepared>
type Answer = OutputData<typeof operation>

/**
 * The only way to a role. What is refused for its code is answered and not thrown: the try has to stay on record, and
 * a refusal that is thrown takes its writes back (docs/adr/031).
 */
export const bind = mutation<typeof operation, true, Answer, Prepared>({
  operation,
  async prepare({ ports, caller, input }) {
    const where = { codeHash: hashOfCode(input.code) }
    const lineId = (await ports.store.find(appointments, { where, limit: 1 })).rows[0]?.id
    const found = await ports.phoneNumbers.byCode(input.phoneCode, caller.openid)
    return { found, ...(lineId ? { lineId } : {}) }
  },
  load: async () => true,
  may: () => true,
  async run(context) {
    const { tx, caller, now, input, prepared } = context
    const tries = await tx.get(bindingTries, caller.id)
    if (stillWaits(tries, now)) return tooMany(tries, now)
    const phone = mustGive(prepared.found)
    const codeHash = hashOfCode(input.code)
    const line = prepared.lineId ? await tx.get(appointments, prepared.lineId) : undefined
    const first = line ? undefined : await firstLine(context, codeHash, phone)
    const verdict = first ? 'binds' : await judge(context, line, codeHash, phone)
    if (verdict === 'wrong') return countWrong(context, tries)
    if (verdict !== 'binds') return refusedWith(verdict)
    const holder = { state: 'bound' as const, personId: caller.id, boundAt: now.toISOString() }
    const bound: AppointmentRecord = onShelves({ ...(first ?? line!), ...holder })
    if (line) await tx.put(appointments, { ...bound, version: line.version })
    else await tx.insert(appointments, bound)
    await giveRole(tx, caller, bound, now)
    if (tries) await tx.remove(bindingTries, tries.id, tries.version)
    return holds(context, bound, first !== undefined)
  },
  present: (answer) => answer,
})

const firstLine = ({ tx, caller, now, ports, requestId }: Context, codeHash: string, phone: string) =>
  firstAdminLine(tx, { caller, codeHash, phone, now, setHash: ports.firstAdminHash, id: requestId })

async function judge(
  { tx, caller, now }: Context,
  line: AppointmentRecord | undefined,
  codeHash: string,
  phone: string,
) {
  const inviter = line?.invitedBy ? await tx.get(persons, line.invitedBy) : undefined
  const inviterKeeps = inviter !== undefined && line !== undefined && keepsWithin(inviter, line.within)
  const roles = (await tx.get(persons, caller.id))?.roles ?? []
  return judgeBinding(line, { personId: caller.id, phone, codeHash, roles, now, inviterKeeps })
}

async function holds(
  { tx, record }: Context,
  { id, role, office }: AppointmentRecord,
  first: boolean,
): Promise<Answer> {
  record({ subject: `appointment:${id}`, kind: 'appointment.bound', office, data: { role, at: office, first } })
  const officeName = (await tx.get(organisations, office))?.shortName ?? ''
  return { bound: { roleName: ROLE_WORDS[role], officeName } }
}
