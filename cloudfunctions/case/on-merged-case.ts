import { readCalendar } from '../../platform/calendar/read-calendar'
import { appendEvents } from '../../platform/log/append-events'
import { defineReader } from '../../platform/log/read-events'
import type { Ports } from '../../platform/ports/ports'
import type { Transaction } from '../../platform/ports/store'
import { type CaseRecord, cases, type Entry } from '../../records/case'
import type { EventData, EventRecord } from '../../records/event'
import type { Prepared } from './define-move'
import { placeOf } from './log-place'
import { readMethodRules } from './read-method-rules'
import { applyMove } from './rules/apply-move'
import { resetClock } from './rules/reset-clock'
import { type Move, rowFor } from './rules/workflow'
import { digestOf, withEntry } from './write-entry'

type ClockParts = Pick<Prepared, 'calendar' | 'rules'>

const FOLLOWS: Partial<Record<EventRecord['kind'], Move>> = {
  'case.answered': 'answer_follows',
  'case.referred': 'refer_follows',
  'case.withdrawn': 'unmerge',
}

/**
 * What becomes of the case that others were merged into becomes of them too: its answer is theirs, for each resident to
 * confirm or refuse; when it is withdrawn, each goes its own way again.
 */
export const onMergedCase = defineReader('merged', follow, async ({ store }) => ({
  calendar: await readCalendar(store),
  rules: await readMethodRules(store),
}))

async function follow(tx: Transaction, event: EventRecord, ports: Ports, { calendar, rules }: ClockParts) {
  const move = FOLLOWS[event.kind]
  const primary = await tx.get(cases, event.subject.replace(/^case:/, ''))
  if (!move || !primary || primary.mergedIds.length === 0) return
  const now = ports.clock.now()
  const at = now.toISOString()
  for (const merged of await tx.getMany(cases, primary.mergedIds)) {
    if (merged.state !== 'merged' || merged.mergedInto !== primary.id) continue
    const answer = primary.entries.find(({ id }) => id === event.data.entryId)
    const said = answer && move !== 'unmerge' ? withEntry(merged, retold(answer, merged, primary, at)) : undefined
    const moved = resetClock(applyMove(said?.record ?? merged, move, at, ['clock']), calendar, rules)
    await tx.put(cases, moved)
    const words: EventData = said ? { entryId: said.entry.id, digest: digestOf(said.entry) } : {}
    const data = { follows: true, level: moved.level, holderOffice: moved.holderOffice, ...placeOf(moved) }
    const kind = rowFor('merged', move, ['clock'])!.event
    await appendEvents(tx, [{ subject: `case:${merged.id}`, kind, data: { ...data, ...words } }], {
      by: 'clock',
      requestId: '',
      now,
    })
  }
  if (move === 'unmerge') await tx.put(cases, { ...primary, mergedIds: [] })
}

/** The answer in the words that were given, under every demand of the other resident. */
function retold(answer: Entry, merged: CaseRecord, primary: CaseRecord, at: string): Omit<Entry, 'id'> {
  const text = answer.points?.map((point) => point.text).join('\n') ?? answer.text
  const points = answer.points ? merged.demands.map(({ id }) => ({ demandId: id, text })) : undefined
  const office = answer.office ?? primary.holderOffice
  const words = { ...(points ? { text: '', points } : { text }), ...(answer.guide ? { guide: answer.guide } : {}) }
  // Photos were claimed for the other case and may show its resident; they stay there.
  return { kind: answer.kind, at, personId: answer.personId, office, ...words, photos: [], safety: answer.safety }
}
