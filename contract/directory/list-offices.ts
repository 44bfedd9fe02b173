import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'

const office = z.object({ code: z.string(), name: z.string(), parent: z.string() })

/** The offices that are no divisions: district departments and party branches, each with the organisation above it. */
export const listOffices = defineOperation({
  name: 'directory.list-offices',
  kind: 'query',
  summary: '部门和党支部的名单',
  callers: ['admin', 'leader', 'dispatcher'],
  input: z.strictObject({}),
  output: z.object({ departments: z.array(office), branches: z.array(office) }),
})
