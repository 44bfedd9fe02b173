import { Refusal } from '../../contract/errors'
import { eraseMe as operation } from '../../contract/privacy/erase-me'
import { mutation } from '../../platform/handler'
import type { Transaction } from '../../platform/ports/store'
import type { Stored } from '../../records/collection'
import { type PersonRecord, persons } from '../../records/person'
import { audienceCells } from '../../records/receipt'
import { beforeErasing } from './before-erasing'

interface Found {
  /** Absent for who never said who they are; receipts may be there all the same. */
  person: Stored<PersonRecord> | undefined
}

/**
 * Who they are goes in this transaction, so the same WeChat account is unknown from the next call on; the whole document
 * goes, since emptied fields would be kept wherever a key is missing. The rest follows through the log.
 */
export const eraseMe = mutation<typeof operation, Found, string>({
  operation,
  async prepare({ ports, caller }) {
    const [hindrance] = await beforeErasing(ports.store, caller)
    if (hindrance) throw new Refusal(hindrance.code, hindrance.details)
    return undefined
  },
  load: async ({ tx, caller }) => ({ person: await tx.get(persons, caller.id) }),
  // Asked again inside: somebody may have been given a role a moment ago.
  may: (_, { person }) => (person && person.roles.length > 0 ? { code: 'changed_meanwhile' } : true),
  async run({ tx, caller, now, record }, { person }) {
    if (person?.cell) await leaveCell(tx, person.cell)
    if (person) await tx.remove(persons, person.id, person.version)
    record({ subject: `person:${caller.id}`, kind: 'person.erased' })
    return now.toISOString()
  },
  present: (erasedAt) => ({ erasedAt }),
})

/** One person less among those who are alike to every audience. */
async function leaveCell(tx: Transaction, id: string): Promise<void> {
  const cell = await tx.get(audienceCells, id)
  if (!cell) return
  if (cell.people <= 1) await tx.remove(audienceCells, id, cell.version)
  else await tx.put(audienceCells, { ...cell, people: cell.people - 1 })
}
