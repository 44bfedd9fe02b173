import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { fileId } from '../scalars'

/** Mistakes that one answer tells; the rest shows once these are mended. */
export const MOST_TOLD = 500

/**
 * Reads an uploaded table of contact points and tells what is wrong, by row (as the spreadsheet numbers it) and column
 * (as its heading says). Nothing is stored. `clean` rows have no mistake; of them `added` are new, `changed` differ from
 * what is there, and `handedOver` of those get another responsible member.
 */
export const checkPointImport = defineOperation({
  name: 'pairing.check-point-import',
  kind: 'query',
  summary: '检查联系点表格',
  callers: ['admin'],
  input: z.strictObject({ fileId }),
  output: z.object({
    rows: z.number(),
    clean: z.number(),
    added: z.number(),
    changed: z.number(),
    same: z.number(),
    handedOver: z.number(),
    mistakes: z.number(),
    wrongRows: z.number(),
    wrong: z.array(z.object({ row: z.number(), column: z.string(), words: z.string() })),
  }),
})
