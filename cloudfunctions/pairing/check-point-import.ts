import { MOST_TOLD, checkPointImport as operation } from '../../contract/pairing/check-point-import'
import { query } from '../../platform/handler'
import { mayAdmin } from './may'
import { countChanges, type PointTable, readPointTable } from './read-point-table'

/** What an uploaded table holds, and what is wrong with it; nothing is kept. */
export const checkPointImport = query<typeof operation, true, PointTable>({
  operation,
  load: async () => true,
  may: mayAdmin,
  run: ({ ports, caller, input }) => readPointTable(ports, caller, input.fileId),
  present: ({ rows, clean, wrong }) => ({
    rows,
    clean: clean.length,
    ...countChanges(clean),
    mistakes: wrong.length,
    wrongRows: new Set(wrong.map(({ row }) => row)).size,
    wrong: wrong.slice(0, MOST_TOLD),
  }),
})
