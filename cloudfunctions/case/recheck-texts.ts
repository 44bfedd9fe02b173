import type { TimedJob } from '../../platform/handler'
import { appendEvents } from '../../platform/log/append-events'
import { readRows } from '../../platform/read-pages'
import { type CaseRecord, cases } from '../../records/case'
import { persons } from '../../records/person'
import { passEntries } from './pass-entries'

const PAGE = 50

/** What was written beside the text when the case was raised, and is held with it. */
const raisedWith = ({ demands, place, proxy }: CaseRecord) => [
  ...demands.map(({ text }) => text),
  place.address,
  ...(proxy ? [proxy.name, proxy.hotlineNumber ?? ''] : []),
]

/** Texts held because the content check was down are checked again; what passes is shown, the rest waits for a person. */
export const recheckTexts: TimedJob = {
  name: 'case-recheck-texts',
  async run({ store, contentSafety, clock }) {
    let passed = 0
    // All of them: texts that never pass must not stand in the way of those behind them.
    for await (const record of readRows(store, cases, { where: { hasHeld: true }, limit: PAGE })) {
      const clean: string[] = []
      for (const entry of record.entries.filter((found) => found.safety === 'held')) {
        const words = [entry.text, ...(entry.points ?? []).map((point) => point.text)]
        const raised = entry.kind === 'raised' ? raisedWith(record) : []
        const writer = await store.get(persons, entry.personId)
        const verdict = await contentSafety.checkText([...words, ...raised].join('\n'), writer?.openid ?? '')
        if (verdict === 'passed') clean.push(entry.id)
      }
      if (clean.length === 0) continue
      await store.transact(async (tx) => {
        const current = await tx.get(cases, record.id)
        if (!current?.hasHeld) return
        await tx.put(cases, passEntries(current, clean))
        // Whoever keeps what the case is found by hears of it.
        const subject = `case:${record.id}`
        const passed = clean.map((entryId) => ({ subject, kind: 'case.text_released' as const, data: { entryId } }))
        await appendEvents(tx, passed, { by: 'clock', requestId: '', now: clock.now() })
      })
      passed += clean.length
    }
    return passed
  },
}
