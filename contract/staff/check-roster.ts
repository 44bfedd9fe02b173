import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { fileId } from '../scalars'

/** Reads an uploaded roster and says, row by row and column by column, what is wrong; nothing is stored. */
export const checkRoster = defineOperation({
  name: 'staff.check-roster',
  kind: 'query',
  summary: '检查名册表格',
  callers: ['admin'],
  input: z.strictObject({ fileId }),
  output: z.object({
    rows: z.number(),
    added: z.number(),
    /** In the roster already. */
    same: z.number(),
    wrong: z.array(z.object({ row: z.number(), column: z.string(), words: z.string() })),
    moreWrong: z.boolean(),
  }),
})
