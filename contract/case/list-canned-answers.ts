import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'

/** 常用答复: the words that an office answers with again and again, of every office that the caller handles cases for. */
export const listCannedAnswers = defineOperation({
  name: 'case.list-canned-answers',
  kind: 'query',
  summary: '本单位的常用答复',
  callers: ['community_worker', 'dispatcher', 'department_officer'],
  input: z.strictObject({}),
  output: z.object({
    offices: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        /** The last saved first. */
        answers: z.array(z.object({ id: z.string(), title: z.string(), text: z.string() })),
      }),
    ),
  }),
})
