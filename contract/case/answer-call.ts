import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { id, photos, text } from '../scalars'
import { callReceipt } from './call-receipt'

export const answerCall = defineOperation({
  name: 'case.answer-call',
  kind: 'mutation',
  summary: '部门答复呼叫',
  callers: ['department_officer'],
  input: z.strictObject({ callId: id, text: text(2, 1000, '答复,'), photos }),
  output: callReceipt,
})
