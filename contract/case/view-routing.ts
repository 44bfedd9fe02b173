import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { routingRule } from './routing-rule'

/** The rules in their order, the names that they need, and the departments that a rule may send to. */
export const viewRouting = defineOperation({
  name: 'case.view-routing',
  kind: 'query',
  summary: '诉求送到哪里的规则',
  callers: ['admin', 'dispatcher'],
  input: z.strictObject({}),
  output: z.object({
    /** 0 before anybody saved. */
    edition: z.number(),
    rules: z.array(routingRule),
    /** Of every place and office that the rules name. */
    names: z.array(z.object({ id: z.string(), name: z.string() })),
    departments: z.array(z.object({ id: z.string(), name: z.string() })),
    /** The district's admin alone. */
    mayEdit: z.boolean(),
  }),
})
