import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { TEMPLATES, type Template } from './words'

/**
 * What the caller agreed to: for each template how many messages are left. `templateId` is WeChat's, absent where none
 * is configured.
 */
export const viewConsents = defineOperation({
  name: 'notify.view-consents',
  kind: 'query',
  summary: '我同意的微信提醒',
  callers: ['resident'],
  input: z.strictObject({}),
  output: z.object({
    templates: z.array(
      z.object({
        template: z.enum(Object.keys(TEMPLATES) as [Template, ...Template[]]),
        name: z.string(),
        templateId: z.optional(z.string()),
        left: z.number(),
        refused: z.boolean(),
      }),
    ),
  }),
})
