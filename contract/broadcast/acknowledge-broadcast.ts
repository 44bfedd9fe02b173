import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

/** 签收: staff and members who were meant when it was released sign for it, once. */
export const acknowledgeBroadcast = defineOperation({
  name: 'broadcast.acknowledge-broadcast',
  kind: 'mutation',
  summary: '签收',
  callers: ['party_member', 'community_worker', 'dispatcher', 'department_officer', 'admin', 'leader', 'auditor'],
  input: z.strictObject({ broadcastId: id }),
  output: z.object({ broadcastId: z.string(), acknowledgedAt: z.string() }),
})
