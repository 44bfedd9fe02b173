import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

/** The resident takes the link back; a keeper of the list may do so for somebody who moved away (`personId`). */
export const unlinkPoint = defineOperation({
  name: 'pairing.unlink-point',
  kind: 'mutation',
  summary: '取消认领',
  callers: ['resident'],
  input: z.strictObject({ pointId: id, personId: z.optional(id) }),
  output: z.object({ pointId: z.string() }),
})
