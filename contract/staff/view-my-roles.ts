import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { ROLES } from '../roles'

/** What I am, where and since when; and whether I have to wait before another code may be tried. */
export const viewMyRoles = defineOperation({
  name: 'staff.view-my-roles',
  kind: 'query',
  summary: '我的工作身份',
  callers: ROLES,
  input: z.strictObject({}),
  output: z.object({
    roles: z.array(
      z.object({
        roleName: z.string(),
        officeName: z.string(),
        /** Absent where it was given before there were rosters. */
        since: z.optional(z.string()),
      }),
    ),
    /** Of wrong codes in a row; 0 when one may be tried. */
    waitMinutes: z.number(),
  }),
})
