import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

/** Gives the place back; needs no reason. */
export const withdrawSignUp = defineOperation({
  name: 'checkin.withdraw-sign-up',
  kind: 'mutation',
  summary: '取消报名',
  callers: ['resident'],
  input: z.strictObject({ activityId: id }),
  output: z.object({ activityId: z.string() }),
})
