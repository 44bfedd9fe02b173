import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { fileId } from '../scalars'

/** Reads an uploaded Excel table and says, row by row and column by column, what is wrong; nothing is stored. */
export const checkGuideImport = defineOperation({
  name: 'directory.check-guide-import',
  kind: 'query',
  summary: '检查办事指南表格',
  callers: ['admin'],
  input: z.strictObject({ fileId }),
  output: z.object({
    rows: z.number(),
    right: z.number(),
    instant: z.number(),
    wrong: z.array(z.object({ row: z.number(), column: z.string(), words: z.string() })),
    moreWrong: z.boolean(),
  }),
})
