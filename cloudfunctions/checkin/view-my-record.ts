import { viewMyRecord as operation } from '../../contract/checkin/view-my-record'
import type { OutputData } from '../../contract/define-operation'
import { query } from '../../platform/handler'
import type { Store } from '../../platform/ports/store'
import { readRows } from '../../platform/read-pages'
import { cases } from '../../records/case'
import { visits } from '../../records/visit'
import { isSolved, recordLines, wasMade } from './record-lines'

const PAGE = 20

/** The caller's own, and nobody else's: there is no input that could name another. */
export const viewMyRecord = query<typeof operation, true, OutputData<typeof operation>>({
  operation,
  load: async () => true,
  may: () => true,
  async run({ store, caller, input: { after } }) {
    const where = { memberId: caller.id }
    const order = { field: 'at', direction: 'desc' } as const
    const { rows, next } = await store.find(visits, { where, order, limit: PAGE, ...(after ? { after } : {}) })
    return {
      lines: await recordLines(store, caller.id, rows.filter(wasMade)),
      ...(after ? {} : { cameOfIt: await cameOfIt(store, caller.id) }),
      ...(next ? { next } : {}),
    }
  },
  present: (found) => found,
})

/** One person's visits are few: what came of them is counted when it is asked for, and stored nowhere. */
async function cameOfIt(store: Store, memberId: string): Promise<{ cases: number; solved: number }> {
  const ids = new Set<string>()
  for await (const { caseIds } of readRows(store, visits, { where: { memberId }, limit: 500 })) {
    for (const id of caseIds) ids.add(id)
  }
  const raised = await store.getMany(cases, [...ids])
  return { cases: raised.length, solved: raised.filter(isSolved).length }
}
