import { dropConsents as operation } from '../../contract/notify/drop-consents'
import { mutation } from '../../platform/handler'
import type { Stored } from '../../records/collection'
import { type ConsentRecord, consentId, consents } from '../../records/delivery'

interface Found {
  consent: Stored<ConsentRecord> | undefined
}

/** The caller wants no more of a kind: what is left of the budget is gone. */
export const dropConsents = mutation<typeof operation, Found, string>({
  operation,
  load: async ({ tx, input, caller }) => ({ consent: await tx.get(consents, consentId(caller.id, input.template)) }),
  may: () => true,
  async run({ tx, input }, { consent }) {
    if (consent) await tx.put(consents, { ...consent, left: 0, refused: true })
    return input.template
  },
  present: (template) => ({ template }),
})
