import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, text } from '../scalars'
import { caseReceipt } from './case-receipt'
import { MATTERS, type Matter } from './words'

/** 投诉→咨询 and the like wait for the resident's consent or a second signature from above. */
export const changeMatter = defineOperation({
  name: 'case.change-matter',
  kind: 'mutation',
  summary: '改诉求类型',
  callers: ['community_worker', 'dispatcher', 'department_officer'],
  input: z.strictObject({
    caseId: id,
    matter: z.enum(Object.keys(MATTERS) as [Matter, ...Matter[]], '请选择诉求类型'),
    reason: text(4, 500, '更改的理由,'),
  }),
  output: caseReceipt,
})
