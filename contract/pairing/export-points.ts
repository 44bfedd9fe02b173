import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

/** The list of an office and below as an Excel table that can be brought in again; who took it stays on record. */
export const exportPoints = defineOperation({
  name: 'pairing.export-points',
  kind: 'mutation',
  summary: '导出结对联系名单',
  callers: ['admin'],
  input: z.strictObject({ office: z.optional(id) }),
  output: z.object({ url: z.string(), name: z.string(), rows: z.number() }),
})
