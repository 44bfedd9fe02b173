import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'

/** One answer a person, to every question that is no text; until the survey's last day it may be changed. */
export const answerSurvey = defineOperation({
  name: 'broadcast.answer-survey',
  kind: 'mutation',
  summary: '答意见征集',
  callers: ['resident'],
  input: z.strictObject({
    broadcastId: id,
    answers: z
      .array(
        z.strictObject({
          chosen: z._default(
            z
              .array(z.int('请选一项').check(z.gte(0, '请选一项'), z.lte(11, '请选一项')), '请选一项')
              .check(z.maxLength(12, '请选一项')),
            [],
          ),
          text: z._default(text(0, 300, '要写的话,'), ''),
        }),
        '请逐题回答',
      )
      .check(z.maxLength(10, '请逐题回答')),
  }),
  output: z.object({ broadcastId: z.string() }),
})
