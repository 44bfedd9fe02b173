import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { caseReceipt } from './case-receipt'
import { METHODS, type Method } from './words'

export const nameLead = defineOperation({
  name: 'case.name-lead',
  kind: 'mutation',
  summary: '指定首接单位,负责到底',
  callers: ['dispatcher'],
  input: z.strictObject({
    caseId: id,
    method: z.enum(Object.keys(METHODS) as [Method, ...Method[]], '请选择办理方法'),
    office: id,
    words: text(2, 500, '交代的话,'),
  }),
  output: caseReceipt,
})
