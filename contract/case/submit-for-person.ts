import * as z from 'zod/mini'
import { defineOperation } from '../define-operation'
import { text } from '../scalars'
import { raiseForm } from './raise-form'
import { CASE_STATES, type CaseState } from './words'

/** The raise form with the person it is raised for; the page of the worker or member checks with it before it sends. */
export const raiseForForm = z.extend(raiseForm, {
  person: z.strictObject(
    {
      name: text(1, 40, '姓名,'),
      phone: z._default(z.union([z.literal(''), z.string().check(z.regex(/^[\d-]{5,20}$/, '电话号码不对'))]), ''),
    },
    '请写清楚是替谁反映',
  ),
  /** `hotline`: taken in by an operator of the district's desk from the 12345 line, with that line's own number. */
  source: z._default(z.enum(['proxy', 'hotline'], '来源不对'), 'proxy'),
  hotlineNumber: z.optional(text(4, 40, '12345工单号,')),
  /** Made on the phone, so that it can be read out there and then without a signal; else the reply brings one. */
  code: z.optional(z.string('确认码不对').check(z.regex(/^\d{6}$/, '确认码不对'))),
})
export type RaiseForForm = z.input<typeof raiseForForm>

/**
 * A worker or member reports for somebody without a phone; an operator takes in a call. The reply's `code` is read out
 * to the person (or left on a slip): with it they confirm or refuse the answer later.
 */
export const submitForPerson = defineOperation({
  name: 'case.submit-for-person',
  kind: 'mutation',
  summary: '替没有手机的人反映,或录入12345来电',
  callers: ['party_member', 'community_worker', 'dispatcher'],
  input: raiseForForm,
  output: z.object({
    caseId: z.string(),
    state: z.enum(Object.keys(CASE_STATES) as [CaseState, ...CaseState[]]),
    /** Six digits. */
    code: z.string(),
  }),
})
