import { listLists as operation } from '../../contract/project/list-lists'
import { query } from '../../platform/handler'
import { mergeShelves } from '../../platform/merge-shelves'
import { rectificationLists } from '../../records/rectification-list'
import { keptOffices, seenOffices } from './may'
import { type FoundLists, presentListLine, withItems } from './present-list'

const PAGE = 20

export const listLists = query<typeof operation, true, FoundLists & { next?: string }>({
  operation,
  load: async () => true,
  may: () => true,
  async run({ store, caller, input: { show, after } }) {
    const offices = show === 'draft' ? keptOffices(caller) : seenOffices(caller)
    const shelves = offices.map((office) => `${office}/${show}`)
    const { rows, next } = await mergeShelves(store, rectificationLists, shelves, { limit: PAGE, after })
    return { ...(await withItems(store, rows)), ...(next ? { next } : {}) }
  },
  present: ({ next, ...found }) => ({
    lists: found.lists.map((list) => presentListLine(list, found)),
    ...(next ? { next } : {}),
  }),
})
