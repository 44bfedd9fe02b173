import { keepConsents as operation } from '../../contract/notify/keep-consents'
import type { ConsentWord, Template } from '../../contract/notify/words'
import { mutation } from '../../platform/handler'
import { ensurePerson } from '../../platform/know-person'
import { type ConsentRecord, consentId, consents } from '../../records/delivery'

/** A person's budget of a kind: more would only be stale. */
const MOST_LEFT = 10

/** What WeChat's own question brought: each yes is one message more, each no is remembered. */
export const keepConsents = mutation<typeof operation, true, number>({
  operation,
  load: async () => true,
  may: () => true,
  async run({ tx, input, caller, now }) {
    await ensurePerson(tx, caller, now)
    // Said twice in one call, the last word counts.
    const said = new Map<Template, ConsentWord>(input.said.map(({ template, word }) => [template, word]))
    const ids = [...said.keys()].map((template) => consentId(caller.id, template))
    const found = new Map((await tx.getMany(consents, ids)).map((consent) => [consent.template, consent]))
    for (const [template, word] of said) {
      const before = found.get(template)
      if (before) await tx.put(consents, heard(before, word))
      else {
        const fresh = { id: consentId(caller.id, template), personId: caller.id, template, left: 0, refused: false }
        await tx.insert(consents, heard(fresh, word))
      }
    }
    return said.size
  },
  present: (kept) => ({ kept }),
})

function heard<C extends ConsentRecord>(consent: C, word: ConsentWord): C {
  if (word === 'accept') return { ...consent, left: Math.min(consent.left + 1, MOST_LEFT), refused: false }
  return { ...consent, left: word === 'ban' ? 0 : consent.left, refused: true }
}
