import { eraseFromMyRecord as operation } from '../../contract/checkin/erase-from-my-record'
import { Refusal } from '../../contract/errors'
import { mutation } from '../../platform/handler'
import type { Stored } from '../../records/collection'
import { type VisitRecord, visits } from '../../records/visit'
import { whyWordsStay } from './rules/why-words-stay'

/** The bare fact stays, with why an enterprise was visited: that protects the contact and is no word about anybody. */
export const eraseFromMyRecord = mutation<typeof operation, Stored<VisitRecord>, string>({
  operation,
  load: ({ tx, input }) => tx.get(visits, input.visitId),
  may: (caller, { memberId }) => (memberId === caller.id ? true : { code: 'not_found' }),
  async run({ tx, now, record }, visit) {
    const why = whyWordsStay(visit)
    if (why) throw new Refusal('record_stays', { why })
    const changedAt = now.toISOString()
    const empty = { met: '', heard: '', safety: 'passed', hasHeld: false } as const
    await tx.put(visits, { ...visit, ...empty, wordsErasedAt: changedAt, changedAt })
    record({ subject: `visit:${visit.id}`, kind: 'visit.words_erased' })
    return visit.id
  },
  present: (visitId) => ({ visitId }),
})
