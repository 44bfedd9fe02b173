import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { audienceRules } from './audience-rules'

/**
 * Whom these rules reach, before anything is released: people known to the platform, and the communities they live in.
 */
export const countAudience = defineOperation({
  name: 'broadcast.count-audience',
  kind: 'query',
  summary: '看看会发给多少人',
  callers: ['admin', 'leader'],
  input: z.strictObject({ audience: audienceRules }),
  output: z.object({
    people: z.number(),
    communities: z.number(),
    /** The first few by number. */ largest: z.array(z.object({ name: z.string(), people: z.number() })),
  }),
})
