import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { CONSENT_WORDS, type ConsentWord, TEMPLATES, type Template } from './words'

/**
 * What WeChat said when the person was asked, for each template: an accept is one message more. Sent right after the
 * tap.
 */
export const keepConsents = defineOperation({
  name: 'notify.keep-consents',
  kind: 'mutation',
  summary: '记下微信提醒的同意',
  callers: ['resident'],
  input: z.strictObject({
    said: z
      .array(
        z.strictObject({
          template: z.enum(Object.keys(TEMPLATES) as [Template, ...Template[]], '提醒种类不对'),
          word: z.enum(Object.keys(CONSENT_WORDS) as [ConsentWord, ...ConsentWord[]], '微信的回答不对'),
        }),
        '请重试',
      )
      .check(z.minLength(1, '请重试'), z.maxLength(5, '一次最多 5 种')),
  }),
  output: z.object({ kept: z.number() }),
})
