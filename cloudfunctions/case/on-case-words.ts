import { defineReader } from '../../platform/log/read-events'
import { type CaseRecord, cases } from '../../records/case'
import { type CaseWordsRecord, caseWords } from '../../records/case-words'
import { textPieces, textWords } from '../../records/text-pieces'
import { cellAt } from './rules/near'

/** Keeps what a case is found by as the case is now; from the whole case each time, so that nothing adds up. */
export const onCaseWords = defineReader('words', async (tx, event) => {
  const id = event.subject.replace(/^case:/, '')
  const record = await tx.get(cases, id)
  const known = await tx.get(caseWords, id)
  if (!record) return
  const next = wordsOf(record)
  if (!known) await tx.insert(caseWords, next)
  else {
    const { spot: _, point: __, ...kept } = known
    // A text that passed its check only now has not been compared with others yet.
    const compared = known.compared && known.words.join() === next.words.join()
    await tx.put(caseWords, { ...kept, ...next, compared })
  }
})

/** Only of what was checked; what is held is found by nobody. */
function wordsOf(record: CaseRecord): CaseWordsRecord {
  const { id, category, communityCode, streetCode, open, createdAt, place } = record
  const shown = record.entries[0]?.safety === 'passed'
  const added = record.entries.filter(({ kind, safety }) => kind === 'supplement' && safety === 'passed')
  const raised = shown ? [record.entries[0]?.text ?? '', ...record.demands.map(({ text }) => text)] : []
  const about = [...raised, ...added.map(({ text }) => text)].join('\n')
  // The place first: a long story must not crowd it out.
  const pieces = textPieces([shown ? place.address : '', about].join('\n'))
  return {
    ...{ id, category, communityCode, streetCode, open, createdAt, compared: false },
    pieces: [...pieces, ...pieces.map((piece) => scoped(streetCode, piece))],
    words: textWords(raised.join('\n')),
    ...(place.point ? { point: place.point, spot: `${category}:${cellAt(place.point)}` } : {}),
  }
}

/** A piece behind its street, so that a street's search is served by the index alone. */
export const scoped = (streetCode: string, piece: string) => `${streetCode}/${piece}`
