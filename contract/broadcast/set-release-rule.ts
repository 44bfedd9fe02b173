import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'

/**
 * Whether one person may write and release in an office (its own admins or the level above decide); the rule and who
 * set it stay in the log.
 */
export const setReleaseRule = defineOperation({
  name: 'broadcast.set-release-rule',
  kind: 'mutation',
  summary: '设置是否需要两人发布',
  callers: ['admin'],
  input: z.strictObject({ office: id, onePersonMayRelease: z.boolean('请选是否允许') }),
  output: z.object({ office: z.string(), onePersonMayRelease: z.boolean() }),
})
