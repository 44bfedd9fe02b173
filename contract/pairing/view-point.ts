import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { pointView } from './point-view'

export const viewPoint = defineOperation({
  name: 'pairing.view-point',
  kind: 'query',
  summary: '看一个联系点',
  callers: ['admin', 'dispatcher', 'community_worker', 'leader', 'party_member', 'department_officer'],
  input: z.strictObject({ pointId: id }),
  output: pointView,
})
