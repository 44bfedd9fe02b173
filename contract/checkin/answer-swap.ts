import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

/** By who was asked. */
export const answerSwap = defineOperation({
  name: 'checkin.answer-swap',
  kind: 'mutation',
  summary: '答复换班',
  callers: ['resident'],
  input: z.strictObject({ activityId: id, shiftId: id, agree: z.boolean('请选同意或不同意') }),
  output: z.object({ activityId: z.string() }),
})
