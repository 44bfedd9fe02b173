import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

/** Takes a matter out of the guide; cases that point to it keep its words. */
export const removeGuide = defineOperation({
  name: 'directory.remove-guide',
  kind: 'mutation',
  summary: '删除办事指南',
  callers: ['admin'],
  input: z.strictObject({ guideId: id }),
  output: z.object({ guideId: z.string() }),
})
