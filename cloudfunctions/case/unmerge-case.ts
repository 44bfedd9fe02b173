import { unmergeCase as operation } from '../../contract/case/unmerge-case'
import { cases } from '../../records/case'
import { defineMove } from './define-move'

/** Not the same after all: it goes its own way again, with the clock that it always had. */
export const unmergeCase = defineMove({
  operation,
  move: 'unmerge',
  written: ({ reason }) => ({ kind: 'merge', text: reason }),
  read: async ({ tx }, record) => (record.mergedInto ? tx.get(cases, record.mergedInto) : undefined),
  async also(record, { tx, extra: from }) {
    if (from) await tx.put(cases, { ...from, mergedIds: from.mergedIds.filter((id) => id !== record.id) })
  },
})
