import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'

/** An Excel table with the roster’s headings and one row to show how it is filled in. `url` ends after an hour. */
export const makeRosterTemplate = defineOperation({
  name: 'staff.make-roster-template',
  kind: 'mutation',
  summary: '下载名册模板',
  callers: ['admin'],
  input: z.strictObject({}),
  output: z.object({ url: z.string(), name: z.string() }),
})
