import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { text } from '../scalars'
import { method, methodRuleShape } from './method-rule-view'

/** The district's admin changes a method's rule; it holds for what is dispatched from then on. */
export const setMethodRule = defineOperation({
  name: 'case.set-method-rule',
  kind: 'mutation',
  summary: '修改六办工作法的规矩',
  callers: ['admin'],
  input: z.strictObject({
    ...methodRuleShape,
    /** The edition that was edited; if another came between, nothing is changed. */
    edition: z.int('版本不对').check(z.gte(0, '版本不对')),
    reason: text(2, 200, '修改的理由,'),
  }),
  output: z.object({ method, edition: z.number() }),
})
