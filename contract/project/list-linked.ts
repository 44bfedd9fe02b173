import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id } from '../scalars'
import { listLine } from './list-view'
import { projectLine } from './project-view'

/** The lists that grew from a case or a project, and the key projects that a case hangs on; of them what the caller may see. */
export const listLinkedLists = defineOperation({
  name: 'project.list-linked',
  kind: 'query',
  summary: '由此列的整改清单',
  callers: ['admin', 'leader', 'dispatcher', 'community_worker', 'department_officer', 'party_member', 'auditor'],
  input: z.strictObject({ kind: z.enum(['case', 'project'], '来源不对'), id }),
  output: z.object({ lists: z.array(listLine), projects: z.array(projectLine) }),
})
