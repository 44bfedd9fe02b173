import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'

/** The caller's own service record as a spreadsheet; nobody else's. `url` is the caller's alone and ends after an hour. */
export const exportMyRecord = defineOperation({
  name: 'checkin.export-my-record',
  kind: 'mutation',
  summary: '导出我的服务记录',
  callers: ['resident'],
  input: z.strictObject({}),
  output: z.object({ url: z.string(), name: z.string(), rows: z.number() }),
})
