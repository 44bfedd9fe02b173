import { checkGuideImport as operation } from '../../contract/directory/check-guide-import'
import { query } from '../../platform/handler'
import { mayKeepDistrict } from './may'
import { readGuideTable } from './read-guide-table'
import type { GuideTable } from './rules/read-guide-rows'

/** More than these at once help nobody; the rest shows when they are mended. */
const MOST_WRONG = 100

/** What an uploaded table holds, and what is wrong with it; nothing is kept. */
export const checkGuideImport = query<typeof operation, true, GuideTable>({
  operation,
  load: async () => true,
  may: mayKeepDistrict,
  run: ({ ports, caller, input }) => readGuideTable(ports, caller, input.fileId),
  present: ({ rows, right, wrong }) => ({
    rows,
    right: right.length,
    instant: right.filter(({ guide }) => guide.instant).length,
    wrong: wrong.slice(0, MOST_WRONG),
    moreWrong: wrong.length > MOST_WRONG,
  }),
})
