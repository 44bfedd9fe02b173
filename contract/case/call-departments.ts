import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { caseReceipt } from './case-receipt'
import { planItems } from './plan-items'
import { METHODS, type Method } from './words'

/** Each called department gets a clock, an answer and an extension of its own; `lead` is one of them. */
export const callDepartments = defineOperation({
  name: 'case.call-departments',
  kind: 'mutation',
  summary: '街镇或区里呼叫部门一起解决',
  callers: ['dispatcher'],
  input: z.strictObject({
    caseId: id,
    method: z.enum(Object.keys(METHODS) as [Method, ...Method[]], '请选择办理方法'),
    offices: z.array(id, '请选择部门').check(z.minLength(1, '请选择部门'), z.maxLength(8, '一次最多呼叫8个部门')),
    lead: id,
    words: text(2, 500, '交代的话,'),
    sponsorId: z.optional(id),
    plan: z._default(planItems, []),
  }),
  output: caseReceipt,
})
