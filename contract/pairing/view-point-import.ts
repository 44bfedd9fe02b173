import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

/** How far the writing of an accepted table is. */
export const viewPointImport = defineOperation({
  name: 'pairing.view-point-import',
  kind: 'query',
  summary: '导入进度',
  callers: ['admin'],
  input: z.strictObject({ importId: id }),
  output: z.object({ rows: z.number(), written: z.number(), done: z.boolean() }),
})
