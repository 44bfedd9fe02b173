import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { fileId } from '../scalars'

/**
 * Takes a table in. One with a mistake is refused (`table_wrong`) unless the admin says how many clean rows are to be
 * taken (`clean`, the number that the check told; another number now is `import_changed`). All rows are accepted in one
 * transaction or none; the clock writes them out from there, and a killed run goes on where it was.
 */
export const importPoints = defineOperation({
  name: 'pairing.import-points',
  kind: 'mutation',
  summary: '导入联系点',
  callers: ['admin'],
  input: z.strictObject({ fileId, clean: z.optional(z.number('行数不对').check(z.gte(1, '没有可以导入的行'))) }),
  output: z.object({ importId: z.string(), rows: z.number() }),
})
