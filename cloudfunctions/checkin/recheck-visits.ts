import type { TimedJob } from '../../platform/handler'
import type { Ports } from '../../platform/ports/ports'
import { readRows } from '../../platform/read-pages'
import { persons } from '../../records/person'
import { type VisitRecord, visits } from '../../records/visit'
import { shelve } from './rules/next-state'

const PAGE = 50

/** What could not be checked when it was written: what passes is shown by itself. */
export const recheckVisits: TimedJob = {
  name: 'checkin-recheck-visits',
  async run(ports) {
    let passed = 0
    // All of them: what never passes must not stand in the way of what comes behind it.
    for await (const visit of readRows(ports.store, visits, { where: { hasHeld: true }, limit: PAGE }))
      passed += await recheck(ports, visit)
    return passed
  },
}

const wordsOf = ({ cause, againReason, met, heard }: VisitRecord) =>
  [cause, againReason, met, heard].filter(Boolean).join('\n')

async function recheck({ store, contentSafety }: Ports, visit: VisitRecord): Promise<number> {
  const passes = async (text: string, personId: string) =>
    (await contentSafety.checkText(text, (await store.get(persons, personId))?.openid ?? '')) === 'passed'
  const { disputed } = visit
  const own = visit.safety === 'held' && (await passes(wordsOf(visit), visit.memberId))
  const contacts = disputed?.safety === 'held' && (await passes(disputed.words, disputed.by))
  if (!own && !contacts) return 0
  return store.transact(async (tx) => {
    const current = await tx.get(visits, visit.id)
    if (!current?.hasHeld) return 0
    // Words that came since were not checked here.
    const sameWords = wordsOf(current) === wordsOf(visit)
    const passed = shelve({
      ...current,
      ...(own && sameWords ? { safety: 'passed' } : {}),
      ...(contacts && current.disputed ? { disputed: { ...current.disputed, safety: 'passed' } } : {}),
    })
    await tx.put(visits, { ...passed, version: current.version })
    return 1
  })
}
