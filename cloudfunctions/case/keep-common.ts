import { appendEvents } from '../../platform/log/append-events'
import type { Transaction } from '../../platform/ports/store'
import { type CaseWordsRecord, caseWords } from '../../records/case-words'
import type { Stored } from '../../records/collection'
import { type CommonProblemRecord, commonProblems } from '../../records/common-problem'
import { sharedWords } from './rules/similarity'

/**
 * Marks a case as looked at and, where it makes a problem with others, keeps that problem: two that turn out to be one
 * become one. All that the problem says is worked out from its cases, so the order of hearing of them leaves no trace.
 */
export async function keepCommon(
  tx: Transaction,
  seen: Pick<CaseWordsRecord, 'id' | 'words'>,
  members: readonly string[],
  now: Date,
): Promise<void> {
  const row = await tx.get(caseWords, seen.id)
  // Words that changed since are looked at afresh.
  if (!row || row.compared || row.words.join() !== seen.words.join()) return
  if (members.length === 0) return tx.put(caseWords, { ...row, compared: true })
  const near = await tx.getMany(caseWords, members)
  const known = await tx.getMany(commonProblems, commonIdsOf(near))
  const rows = await tx.getMany(caseWords, [...new Set([...members, ...known.flatMap(({ caseIds }) => caseIds)])])
  const [kept, ...folded] = known
  const id = kept?.id ?? `CP${row.id}`
  for (const one of rows) {
    if (one.id === row.id) await tx.put(caseWords, { ...one, compared: true, commonId: id })
    else if (one.commonId !== id) await tx.put(caseWords, { ...one, commonId: id })
  }
  const problem = problemOf(id, rows, known.map(({ foundAt }) => foundAt).sort()[0] ?? now.toISOString())
  if (kept) await tx.put(commonProblems, { ...problem, version: kept.version })
  else await tx.insert(commonProblems, problem)
  for (const one of folded) await tx.remove(commonProblems, one.id, one.version)
  const data = { commonId: id, cases: rows.length, community: row.communityCode, street: row.streetCode }
  const subject = `case:${byTime(rows).at(-1)!.id}`
  await appendEvents(tx, [{ subject, kind: 'case.common_found', data }], { by: 'clock', requestId: '', now })
}

const commonIdsOf = (rows: readonly CaseWordsRecord[]) => [
  ...new Set(rows.flatMap(({ commonId }) => (commonId ? [commonId] : []))),
]

const byTime = (rows: readonly Stored<CaseWordsRecord>[]) =>
  [...rows].sort((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id))

function problemOf(id: string, rows: readonly Stored<CaseWordsRecord>[], foundAt: string): CommonProblemRecord {
  const ordered = byTime(rows)
  const last = ordered.at(-1)!
  const { communityCode, streetCode, category } = last
  return {
    ...{ id, communityCode, streetCode, category, foundAt, lastAt: last.createdAt },
    caseIds: rows.map((row) => row.id).sort(),
    words: ordered.slice(1).reduce((shared, row) => sharedWords(shared, row.words), ordered[0]!.words),
  }
}
