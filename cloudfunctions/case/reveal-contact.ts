import { revealContact as operation } from '../../contract/case/reveal-contact'
import { mutation } from '../../platform/handler'
import { type CaseRecord, cases } from '../../records/case'
import { type PersonRecord, persons } from '../../records/person'
import { canRead, mayReveal } from './may'

type Contact = Pick<PersonRecord, 'name' | 'phone'>

/**
 * The full name and number, for those who work on the case. Each look is in the log with its reason, which is a
 * statement of duty and not a resident's words.
 */
export const revealContact = mutation<typeof operation, CaseRecord, Contact | undefined>({
  operation,
  load: ({ tx, input }) => tx.get(cases, input.caseId),
  may: mayReveal,
  async run({ tx, input, caller, record }, found) {
    record({
      subject: `case:${found.id}`,
      kind: 'case.contact_revealed',
      office: found.holderOffice,
      data: { reason: input.reason },
    })
    // Reported on behalf of somebody: it is their number that is needed, not the reporter's.
    if (!found.proxy) return tx.get(persons, found.reporterId)
    const [raised] = found.entries
    const held = raised && !canRead(caller, found, raised)
    return held ? { ...found.proxy, name: '' } : found.proxy
  },
  present: (person) => ({ name: person?.name ?? '', phone: person?.phone ?? '' }),
})
