import { setMethodRule as operation } from '../../contract/case/set-method-rule'
import { Refusal } from '../../contract/errors'
import { mustPass } from '../../platform/check-words'
import { mutation } from '../../platform/handler'
import type { Stored } from '../../records/collection'
import { type MethodRuleRecord, methodRules } from '../../records/method-rule'
import { isDistrictAdmin } from './district-admin'
import { DISTRICT } from './rules/levels'
import { ruleWords } from './rules/rule-words'

const KEPT = 50

/** The district's admin changes a rule; each change stays in the log with the whole rule in words and its edition. */
export const setMethodRule = mutation<typeof operation, { row?: Stored<MethodRuleRecord> }, MethodRuleRecord, string>({
  operation,
  prepare: ({ ports, caller, input }) => mustPass(ports, caller, [input.reason]),
  async load({ tx, input }) {
    const row = await tx.get(methodRules, input.method)
    return row ? { row } : {}
  },
  may: (caller) => (isDistrictAdmin(caller.roles) ? true : { code: 'forbidden' }),
  async run({ tx, input, caller, now, record }, { row }) {
    const { method, edition, reason, ...rule } = input
    if ((row?.edition ?? 0) !== edition) throw new Refusal('changed_meanwhile')
    const change = { at: now.toISOString(), by: caller.id, words: ruleWords(rule), reason }
    const next = {
      ...rule,
      id: method,
      edition: edition + 1,
      changes: [change, ...(row?.changes ?? [])].slice(0, KEPT),
    }
    if (row) await tx.put(methodRules, { ...row, ...next })
    else await tx.insert(methodRules, next)
    const data = { edition: next.edition, words: change.words }
    record({ subject: `method:${method}`, kind: 'case.method_rule_set', office: DISTRICT, data })
    return next
  },
  present: ({ id, edition }) => ({ method: id, edition }),
})
