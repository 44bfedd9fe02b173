import type { TimedJob } from '../../platform/handler'
import type { Store } from '../../platform/ports/store'
import { readRows } from '../../platform/read-pages'
import { type CaseWordsRecord, caseWords } from '../../records/case-words'
import { keepCommon } from './keep-common'
import { membersWith, WITHIN_MS } from './rules/common-members'

const PAGE = 50
const WINDOW_PAGE = 500

/** Looks at each case that was newly heard of for others like it; twice, killed or out of order does no harm. */
export const findCommon: TimedJob = {
  name: 'find-common',
  async run({ store, clock }) {
    const { rows } = await store.find(caseWords, { where: { compared: false }, limit: PAGE })
    let looked = 0
    for (const row of rows) {
      try {
        const members = membersWith(row, await around(store, row))
        await store.transact((tx) => keepCommon(tx, row, members, clock.now()))
        looked += 1
      } catch (error) {
        // One that fails stays for the next tick and holds up no other.
        console.error(error)
      }
    }
    return looked
  },
}

/** All of its place and category that can belong together with it. */
async function around(store: Store, { communityCode, category, createdAt }: CaseWordsRecord) {
  const shifted = (by: number) => new Date(Date.parse(createdAt) + by).toISOString()
  const where = { communityCode, category, createdAt: { gte: shifted(-WITHIN_MS), lte: shifted(WITHIN_MS) } }
  const order = { field: 'createdAt', direction: 'asc' } as const
  const rows: CaseWordsRecord[] = []
  for await (const row of readRows(store, caseWords, { where, order, limit: WINDOW_PAGE })) rows.push(row)
  return rows
}
