import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { cursor } from '../scalars'
import { caseLine } from './case-view'

/** The caller's own cases, newest first; `open` those not yet ended. 20 a page. */
export const listMyCases = defineOperation({
  name: 'case.list-my-cases',
  kind: 'query',
  summary: '我的诉求',
  callers: ['resident'],
  input: z.strictObject({ show: z._default(z.enum(['open', 'all'], '列表类型不对'), 'all'), after: cursor }),
  output: z.object({ cases: z.array(caseLine), next: z.optional(z.string()) }),
})
