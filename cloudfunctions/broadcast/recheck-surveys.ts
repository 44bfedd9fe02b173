import type { TimedJob } from '../../platform/handler'
import { readRows } from '../../platform/read-pages'
import { persons } from '../../records/person'
import { surveyAnswers } from '../../records/reply'

const PAGE = 50

/** What was written into surveys while it could not be checked. */
export const recheckSurveys: TimedJob = {
  name: 'broadcast-recheck-surveys',
  async run({ store, contentSafety }) {
    let passed = 0
    for await (const held of readRows(store, surveyAnswers, { where: { hasHeld: true }, limit: PAGE })) {
      const words = held.answers.map(({ text }) => text).join('\n')
      const writer = await store.get(persons, held.personId)
      if ((await contentSafety.checkText(words, writer?.openid ?? '')) !== 'passed') continue
      passed += await store.transact(async (tx) => {
        const current = await tx.get(surveyAnswers, held.id)
        if (!current?.hasHeld || current.version !== held.version) return 0
        await tx.put(surveyAnswers, { ...current, safety: 'passed', hasHeld: false })
        return 1
      })
    }
    return passed
  },
}
