import { useState } from 'react'
import type { RoutingRule } from '../../../../contract/case/routing-rule'
import type { DataOf } from '../../../../contract/operations'
import { useDraft } from '../../../api/use-draft'
import { useOperation } from '../../../api/use-operation'
import { EMPTY_RULES_DRAFT, type RuleForm, type RulesDraft, rulesKey } from './rules-draft'
import { useTrial } from './use-trial'

/** The rules as they are being edited: kept on the phone, tried, and saved only as they were tried. */
export function useRouting(saved: DataOf<'case.view-routing'>) {
  const [draft, change, clear] = useDraft<RulesDraft>('routing', EMPTY_RULES_DRAFT)
  const [done, setDone] = useState(false)
  const save = useOperation('case.save-routing')
  const trial = useTrial()
  const rules = draft.rules ?? saved.rules
  const edited = draft.rules !== undefined && rulesKey(draft.rules) !== rulesKey(saved.rules)
  const base = edited ? draft.base : saved.edition

  function edit(next: RoutingRule[], form?: RuleForm) {
    setDone(false)
    change({ base, rules: next, form })
  }
  async function submit() {
    const outcome = await save.run({ edition: base, rules })
    if (outcome.kind !== 'done') return
    clear()
    setDone(true)
  }
  return {
    ...{ rules, edited, done, save, submit, edit, discard: clear },
    form: draft.form,
    openForm: (form: RuleForm | undefined) => change({ form }),
    /** Somebody saved while this was being edited. */
    overtaken: edited && draft.base !== saved.edition,
    /** Goes on with one's own rules, which then replace what the other saved. */
    keepMine: () => change({ base: saved.edition }),
    trial: { ...trial, result: edited ? trial.of(rules, base) : undefined },
  }
}
