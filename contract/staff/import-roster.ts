import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { fileId } from '../scalars'

/** Brings a roster in, whole or not at all (`table_wrong`); who is there already stays as they are. */
export const importRoster = defineOperation({
  name: 'staff.import-roster',
  kind: 'mutation',
  summary: '导入名册',
  callers: ['admin'],
  input: z.strictObject({ fileId }),
  output: z.object({ added: z.number(), same: z.number() }),
})
