import * as z from 'zod/mini'
import { methodRuleShape } from '../../../../contract/case/method-rule-view'
import type { DataOf, InputOf } from '../../../../contract/operations'
import { text } from '../../../../contract/scalars'
import { type Checked, checkForm } from '../../../ui/check-form'

export type Rule = DataOf<'case.list-method-rules'>['rules'][number]

export interface LimitDraft {
  kind: 'working_days' | 'hours'
  /** As typed. */
  count: string
}

/** A rule as it is being edited; numbers as typed. */
export interface RuleDraft {
  limit: LimitDraft
  callLimit: LimitDraft
  escalateAfter: LimitDraft
  needsPlan: boolean
  visits: string
  weekly: boolean
  publishes: boolean
  parties: string
  reason: string
}

const schema = z.strictObject({ ...methodRuleShape, edition: z.int(), reason: text(2, 200, '修改的理由,') })
const limitOf = ({ kind, count }: Rule['limit']): LimitDraft => ({ kind, count: String(count) })

/** The form as it opens. */
export const draftOf = (rule: Rule): RuleDraft => ({
  limit: limitOf(rule.limit),
  callLimit: limitOf(rule.callLimit),
  escalateAfter: limitOf(rule.escalateAfter),
  needsPlan: rule.needsPlan,
  visits: String(rule.visits),
  weekly: rule.weekly,
  publishes: rule.publishes,
  parties: String(rule.parties),
  reason: '',
})

/** An emptied box is no zero. */
const numberOf = (typed: string) => (/^\d+$/.test(typed.trim()) ? Number(typed) : Number.NaN)
const limitFrom = ({ kind, count }: LimitDraft) => ({ kind, count: numberOf(count) })

/** What would be sent, or what is wrong by its path: `limit.count`. */
export function checkRule(
  draft: RuleDraft,
  method: Rule['method'],
  edition: number,
): Checked<InputOf<'case.set-method-rule'>> {
  const { needsPlan, weekly, publishes, reason } = draft
  return checkForm(schema, {
    ...{ method, edition, needsPlan, weekly, publishes, reason },
    limit: limitFrom(draft.limit),
    callLimit: limitFrom(draft.callLimit),
    escalateAfter: limitFrom(draft.escalateAfter),
    visits: numberOf(draft.visits),
    parties: numberOf(draft.parties),
  })
}
