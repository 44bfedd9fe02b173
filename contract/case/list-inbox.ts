import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { cursor } from '../scalars'
import { caseLine } from './case-view'

/**
 * The cases that the caller's offices hold, the soonest deadline first. `waiting`: not taken on yet;
 * `working`: being handled or waiting for the resident; `answered`: waiting for the resident's word. 30 a page.
 */
export const listInbox = defineOperation({
  name: 'case.list-inbox',
  kind: 'query',
  summary: '本单位要办的诉求',
  callers: ['community_worker', 'dispatcher'],
  input: z.strictObject({
    view: z._default(z.enum(['waiting', 'working', 'answered'], '列表类型不对'), 'waiting'),
    after: cursor,
  }),
  output: z.object({
    offices: z.array(z.object({ id: z.string(), name: z.string() })),
    cases: z.array(caseLine),
    next: z.optional(z.string()),
  }),
})
