import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { itemReceipt } from './list-view'

/** By the level above who answers for it, never by that person. */
export const decideItemExtension = defineOperation({
  name: 'project.decide-extension',
  kind: 'mutation',
  summary: '决定延期',
  callers: ['admin', 'leader', 'dispatcher', 'community_worker', 'department_officer'],
  input: z.strictObject({
    itemId: id,
    grant: z.boolean('请选同意或不同意'),
    words: z._default(text(0, 500, '说明,'), ''),
  }),
  output: itemReceipt,
})
