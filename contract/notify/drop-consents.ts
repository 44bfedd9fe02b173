import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { TEMPLATES, type Template } from './words'

/** The caller wants no more messages of a kind: what is left of the budget is gone. */
export const dropConsents = defineOperation({
  name: 'notify.drop-consents',
  kind: 'mutation',
  summary: '不再要这种提醒',
  callers: ['resident'],
  input: z.strictObject({ template: z.enum(Object.keys(TEMPLATES) as [Template, ...Template[]], '提醒种类不对') }),
  output: z.object({ template: z.string() }),
})
