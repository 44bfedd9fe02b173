import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { ROLES } from '../roles'

/** The 17 streets and town with their communities and villages, in the order of their codes. */
export const listDivisions = defineOperation({
  name: 'directory.list-divisions',
  kind: 'query',
  summary: '街镇和社区、村的名单',
  callers: ROLES,
  input: z.strictObject({}),
  output: z.object({
    streets: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        communities: z.array(z.object({ code: z.string(), name: z.string() })),
      }),
    ),
  }),
})
