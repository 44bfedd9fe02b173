import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { ROLES } from '../roles'
import { id } from '../scalars'
import { caseView } from './case-view'

/** A case as this caller may see it; `not_found` for whoever may not. */
export const viewCase = defineOperation({
  name: 'case.view-case',
  kind: 'query',
  summary: '看一件诉求的全部经过',
  callers: ROLES,
  input: z.strictObject({ caseId: id }),
  output: caseView,
})
