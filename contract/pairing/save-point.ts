import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { pointForm } from './point-form'

/**
 * Makes a contact point, or changes one (`pointId`). Community, kind and number of one that is there stay. Another
 * responsible member is a handing over and needs its reason (`hand_over_reason`); a number that is taken is `point_twice`.
 */
export const savePoint = defineOperation({
  name: 'pairing.save-point',
  kind: 'mutation',
  summary: '保存联系点',
  callers: ['admin', 'dispatcher', 'community_worker'],
  input: z.strictObject({
    pointId: z.optional(id),
    point: pointForm,
    reason: z._default(text(0, 200, '换人的原因'), ''),
  }),
  output: z.object({ pointId: z.string() }),
})
