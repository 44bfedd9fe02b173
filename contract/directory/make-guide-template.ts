import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'

/** An Excel table with the guide's headings and one row to show how it is filled in. `url` ends after an hour. */
export const makeGuideTemplate = defineOperation({
  name: 'directory.make-guide-template',
  kind: 'mutation',
  summary: '下载办事指南表格模板',
  callers: ['admin'],
  input: z.strictObject({}),
  output: z.object({ url: z.string(), name: z.string() }),
})
