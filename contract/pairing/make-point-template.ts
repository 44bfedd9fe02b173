import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'

/** An Excel table with the headings, an example and how each column is filled in. `url` ends after an hour. */
export const makePointTemplate = defineOperation({
  name: 'pairing.make-point-template',
  kind: 'mutation',
  summary: '下载联系点表格模板',
  callers: ['admin'],
  input: z.strictObject({}),
  output: z.object({ url: z.string(), name: z.string() }),
})
