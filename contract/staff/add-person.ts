import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { staffName, staffPhone, staffRole } from './scalars'

/** Somebody is to hold a role at one of the caller’s offices; they hold it once they have bound it. */
export const addPerson = defineOperation({
  name: 'staff.add-person',
  kind: 'mutation',
  summary: '名册里加一个人',
  callers: ['admin'],
  input: z.strictObject({ name: staffName, phone: staffPhone, office: id, role: staffRole }),
  output: z.object({ appointmentId: z.string() }),
})
