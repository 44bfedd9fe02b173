import { useState } from 'react'
import { useDraft } from '../../../api/use-draft'
import { useOperation } from '../../../api/use-operation'
import { checkRule, draftOf, type Rule, type RuleDraft } from './rule-draft'

/** Only what was touched, so that the rest follows what somebody else changed meanwhile. */
type Touched = Partial<RuleDraft> & {
  /** The edition that was in sight when the editing began. */
  base?: number
}

/** A method's rule being edited; kept on the phone until it is saved or given up. */
export function useRuleForm(rule: Rule, onSaved: () => void) {
  const [touched, keep, clear] = useDraft<Touched>(`method-rule:${rule.method}`, {})
  const [tried, setTried] = useState(false)
  const save = useOperation('case.set-method-rule')
  const base = touched.base ?? rule.edition
  const draft: RuleDraft = { ...draftOf(rule), ...touched }
  const checked = checkRule(draft, rule.method, base)

  async function submit() {
    setTried(true)
    if ('wrong' in checked) return
    const outcome = await save.run(checked.form)
    if (outcome.kind !== 'done') return
    clear()
    onSaved()
  }
  return {
    ...{ draft, submit, pending: save.pending, discard: clear },
    failure: save.failure?.code === 'changed_meanwhile' ? undefined : save.failure,
    wrong: { ...save.failure?.fields, ...(tried && 'wrong' in checked ? checked.wrong : {}) },
    change: (part: Partial<RuleDraft>) => keep({ ...part, base }),
    /** Somebody saved this rule while it was being edited. */
    overtaken: base !== rule.edition,
    goOn: () => keep({ base: rule.edition }),
  }
}
