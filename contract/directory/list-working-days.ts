import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'

/** Days of one year that differ from Monday-to-Friday, from the published calendar and from the admin's table. */
export const listWorkingDays = defineOperation({
  name: 'directory.list-working-days',
  kind: 'query',
  summary: '某年的节假日与补班',
  callers: ['admin', 'dispatcher', 'leader', 'auditor'],
  input: z.strictObject({
    year: z.int('年份不对').check(z.gte(2019, '年份请在 2019 到 2100 之间'), z.lte(2100, '年份请在 2019 到 2100 之间')),
  }),
  output: z.object({
    year: z.number(),
    published: z.boolean(),
    days: z.array(z.object({ date: z.string(), working: z.boolean(), name: z.string(), setByAdmin: z.boolean() })),
  }),
})
