import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { methodRuleShape } from './method-rule-view'

/** The six methods with their rules as they stand, each in one line of words, and who changed them when. */
export const listMethodRules = defineOperation({
  name: 'case.list-method-rules',
  kind: 'query',
  summary: '六办工作法的规矩',
  callers: ['community_worker', 'dispatcher', 'department_officer', 'admin', 'leader', 'auditor'],
  input: z.strictObject({}),
  output: z.object({
    rules: z.array(
      z.object({
        ...methodRuleShape,
        /** "24小时内答复,到期未答复自动报上一级" */
        words: z.string(),
        edition: z.number(),
        history: z.array(z.object({ at: z.string(), who: z.string(), what: z.string() })),
      }),
    ),
  }),
})
