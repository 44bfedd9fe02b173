import { defineOperation } from '../define-operation'
import { caseReceipt } from './case-receipt'
import { raiseForm } from './raise-form'

/** Input: the raise form. A case id is its number: 14 digits, the first six the day in the district's time (yymmdd). */
export const submitCase = defineOperation({
  name: 'case.submit-case',
  kind: 'mutation',
  summary: '居民反映一件诉求',
  callers: ['resident'],
  input: raiseForm,
  output: caseReceipt,
})
