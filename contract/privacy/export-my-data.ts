import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'

/** Everything of the caller's own as one spreadsheet; nobody else's. `url` is the caller's alone and ends after an hour. */
export const exportMyData = defineOperation({
  name: 'privacy.export-my-data',
  kind: 'mutation',
  summary: '导出我的全部数据',
  callers: ['resident'],
  input: z.strictObject({}),
  output: z.object({ url: z.string(), name: z.string(), rows: z.number() }),
})
