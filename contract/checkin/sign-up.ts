import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

/** `activity_full` when no place is left. */
export const signUp = defineOperation({
  name: 'checkin.sign-up',
  kind: 'mutation',
  summary: '报名',
  callers: ['resident'],
  input: z.strictObject({ activityId: id }),
  output: z.object({ activityId: z.string() }),
})
