import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

/**
 * What came of a survey: for those who answered it, and for the office that asked. Texts are shown to the office
 * alone.
 */
export const viewSurvey = defineOperation({
  name: 'broadcast.view-survey',
  kind: 'query',
  summary: '意见征集的结果',
  callers: ['resident'],
  input: z.strictObject({ broadcastId: id }),
  output: z.object({
    title: z.string(),
    people: z.number(),
    questions: z.array(
      z.object({
        text: z.string(),
        kind: z.enum(['single', 'multiple', 'text']),
        options: z.array(z.object({ text: z.string(), count: z.number() })),
        texts: z.array(z.string()),
      }),
    ),
  }),
})
