import { releaseText as operation } from '../../contract/case/release-text'
import { Refusal } from '../../contract/errors'
import { mutation } from '../../platform/handler'
import { type CaseRecord, cases } from '../../records/case'
import type { Stored } from '../../records/collection'
import { mayRelease, releasingOffice } from './may'
import { passEntries } from './pass-entries'

/** A person lets a text pass that the content check could not decide on. */
export const releaseText = mutation<typeof operation, Stored<CaseRecord>, CaseRecord>({
  operation,
  load: ({ tx, input }) => tx.get(cases, input.caseId),
  may: mayRelease,
  async run({ tx, input, caller, record }, found) {
    const held = found.entries.some((entry) => entry.id === input.entryId && entry.safety === 'held')
    if (!held) throw new Refusal('text_not_held')
    const released = passEntries(found, [input.entryId])
    await tx.put(cases, released)
    const office = releasingOffice(caller, found)
    record({ subject: `case:${found.id}`, kind: 'case.text_released', office, data: { entryId: input.entryId } })
    return released
  },
  present: ({ id, state }) => ({ caseId: id, state }),
})
