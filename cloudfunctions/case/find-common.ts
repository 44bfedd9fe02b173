import type { TimedJob } from '../../platform/handler'
import { appendEvents } from '../../platform/log/append-events'
import type { Store, Transaction } from '../../platform/ports/store'
import { type CaseWordsRecord, caseWords } from '../../records/case-words'
import type { Stored } from '../../records/collection'
import { commonProblems } from '../../records/common-problem'
import { alike, sharedWords } from './rules/similarity'

const PAGE = 50
const DAY = 86_400_000
/** Three or more in one community within 30 days are a common problem (普遍性问题). */
const ENOUGH = 3
const DAYS = 30

/** Looks at each new case once for others like it, in the order of raising; twice or killed it does no harm. */
export const findCommon: TimedJob = {
  name: 'find-common',
  async run({ store, clock }) {
    const { rows } = await store.find(caseWords, { where: { compared: false }, limit: PAGE })
    for (const row of rows) {
      const like = await thoseLike(store, row)
      await store.transact((tx) => mark(tx, row.id, like, clock.now()))
    }
    return rows.length
  },
}

async function thoseLike(store: Store, row: CaseWordsRecord): Promise<string[]> {
  const from = new Date(Date.parse(row.createdAt) - DAYS * DAY).toISOString()
  const where = {
    communityCode: row.communityCode,
    category: row.category,
    createdAt: { gte: from, lte: row.createdAt },
  }
  const order = { field: 'createdAt', direction: 'desc' } as const
  const page = await store.find(caseWords, { where, order, limit: 500 })
  return page.rows.filter((other) => other.id !== row.id && alike(row.words, other.words)).map(({ id }) => id)
}

async function mark(tx: Transaction, id: string, like: string[], now: Date): Promise<void> {
  const row = await tx.get(caseWords, id)
  if (!row || row.compared) return
  const others = await tx.getMany(caseWords, like)
  const ids = [...others.map((other) => other.id), id].sort()
  if (ids.length < ENOUGH) return void (await tx.put(caseWords, { ...row, compared: true }))
  const commonId = others.find((other) => other.commonId)?.commonId ?? `CP${id}`
  for (const other of others) {
    if (other.commonId !== commonId) await tx.put(caseWords, { ...other, commonId })
  }
  await tx.put(caseWords, { ...row, compared: true, commonId })
  await keep(tx, commonId, ids, row, others, now)
  const data = { commonId, cases: ids.length, community: row.communityCode, street: row.streetCode }
  const happening = { subject: `case:${id}`, kind: 'case.common_found' as const, data }
  await appendEvents(tx, [happening], { by: 'clock', requestId: '', now })
}

async function keep(
  tx: Transaction,
  commonId: string,
  ids: string[],
  row: Stored<CaseWordsRecord>,
  others: Stored<CaseWordsRecord>[],
  now: Date,
): Promise<void> {
  const known = await tx.get(commonProblems, commonId)
  const words = others.reduce((shared, other) => sharedWords(shared, other.words), row.words)
  const { communityCode, streetCode, category } = row
  const caseIds = [...new Set([...(known?.caseIds ?? []), ...ids])].sort()
  const lastAt = row.createdAt
  if (known) await tx.put(commonProblems, { ...known, caseIds, lastAt, words: words.length > 0 ? words : known.words })
  else {
    const foundAt = now.toISOString()
    await tx.insert(commonProblems, {
      id: commonId,
      communityCode,
      streetCode,
      category,
      caseIds,
      words,
      foundAt,
      lastAt,
    })
  }
}
