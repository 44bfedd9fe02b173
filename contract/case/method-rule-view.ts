import * as z from 'zod/mini'
import { METHODS, type Method } from './words'

export const limitShape = z.strictObject({
  kind: z.enum(['working_days', 'hours'], '请选择工作日或小时'),
  count: z.int('时限请填整数').check(z.gte(1, '时限至少是1'), z.lte(400, '时限最多是400')),
})
export const method = z.enum(Object.keys(METHODS) as [Method, ...Method[]], '请选择办理方法')

/** What one of the six methods asks for, as an admin edits it. */
export const methodRuleShape = {
  method,
  limit: limitShape,
  callLimit: limitShape,
  escalateAfter: limitShape,
  needsPlan: z.boolean('请选择是或否'),
  visits: z.int('次数请填整数').check(z.gte(0, '次数不能小于0'), z.lte(10, '次数最多10')),
  weekly: z.boolean('请选择是或否'),
  publishes: z.boolean('请选择是或否'),
  parties: z.int('部门数请填整数').check(z.gte(0, '部门数不能小于0'), z.lte(10, '部门数最多10')),
}
