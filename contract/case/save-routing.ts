import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { routingRules } from './routing-rule'

/** The district's admin saves all rules at once; they hold for what is raised from then on. */
export const saveRouting = defineOperation({
  name: 'case.save-routing',
  kind: 'mutation',
  summary: '保存诉求送到哪里的规则',
  callers: ['admin'],
  input: z.strictObject({
    /** The edition that was edited; if another came between, nothing is changed. */
    edition: z.int('版本不对').check(z.gte(0, '版本不对')),
    rules: routingRules,
  }),
  output: z.object({ edition: z.number() }),
})
