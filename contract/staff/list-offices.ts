import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { staffRole } from './scalars'

/** The offices whose people the caller keeps, with the roles that each has, and how long an invitation lives. */
export const listOffices = defineOperation({
  name: 'staff.list-offices',
  kind: 'query',
  summary: '我能管的单位',
  callers: ['admin'],
  input: z.strictObject({}),
  output: z.object({
    offices: z.array(z.object({ code: z.string(), name: z.string(), above: z.string(), roles: z.array(staffRole) })),
    invitationDays: z.number(),
    setsDays: z.boolean(),
  }),
})
