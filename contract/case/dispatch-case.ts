import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { caseReceipt } from './case-receipt'
import { planItems } from './plan-items'
import { METHODS, type Method } from './words'

/** Choosing a method is required; what its rule asks for beforehand (挂点领导, 整改清单) comes with it or is there already. */
export const dispatchCase = defineOperation({
  name: 'case.dispatch-case',
  kind: 'mutation',
  summary: '选办理方法,派给承办单位',
  callers: ['dispatcher'],
  input: z.strictObject({
    caseId: id,
    method: z.enum(Object.keys(METHODS) as [Method, ...Method[]], '请选择办理方法'),
    office: id,
    words: text(2, 500, '交代的话,'),
    sponsorId: z.optional(id),
    plan: z._default(planItems, []),
  }),
  output: caseReceipt,
})
