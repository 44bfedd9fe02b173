import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { cursor } from '../scalars'
import { pointLine } from './point-view'

/** 我联系的: those that the caller is responsible for or stands in for. 30 a page. */
export const listMyPoints = defineOperation({
  name: 'pairing.list-my-points',
  kind: 'query',
  summary: '我联系的户、企业和村',
  callers: ['party_member', 'community_worker', 'dispatcher', 'department_officer', 'leader'],
  input: z.strictObject({ after: cursor }),
  output: z.object({ contacts: z.array(pointLine), next: z.optional(z.string()) }),
})
