import { viewPointImport as operation } from '../../contract/pairing/view-point-import'
import { query } from '../../platform/handler'
import { type PointImportRecord, pointImports } from '../../records/point-import'

/** For whoever brought the table in. */
export const viewPointImport = query<typeof operation, PointImportRecord, PointImportRecord>({
  operation,
  load: ({ store, input }) => store.get(pointImports, input.importId),
  may: ({ id }, { by }) => (id === by ? true : { code: 'not_found' }),
  run: async (_, found) => found,
  present: ({ rows, written, partsLeft }) => ({ rows, written, done: partsLeft === 0 }),
})
