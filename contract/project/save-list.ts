import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { listForm } from './list-form'
import { listReceipt } from './list-view'

/** A draft, new or written on; its id is made on the phone. What it still lacks is said by `view-list`, not refused. */
export const saveList = defineOperation({
  name: 'project.save-list',
  kind: 'mutation',
  summary: '写整改清单',
  callers: ['admin', 'leader', 'dispatcher', 'community_worker', 'department_officer'],
  input: z.strictObject({
    listId: id,
    office: id,
    origin: z.optional(z.strictObject({ kind: z.enum(['case', 'project'], '来源不对'), id })),
    ...listForm,
  }),
  output: listReceipt,
})
