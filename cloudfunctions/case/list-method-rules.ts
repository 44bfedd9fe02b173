import { listMethodRules as operation } from '../../contract/case/list-method-rules'
import { METHODS, type Method } from '../../contract/case/words'
import { query } from '../../platform/handler'
import { type MethodRuleRecord, methodRules } from '../../records/method-rule'
import { persons } from '../../records/person'
import { methodRulesFrom } from './rules/methods'
import { ruleWords } from './rules/rule-words'

interface Found {
  rows: MethodRuleRecord[]
  names: ReadonlyMap<string, string>
}
const METHOD_IDS = Object.keys(METHODS) as Method[]

/** The six methods as they hold now; everybody of the staff may know the rules that they work by. */
export const listMethodRules = query<typeof operation, true, Found>({
  operation,
  load: async () => true,
  may: () => true,
  async run({ store }) {
    const rows = await store.getMany(methodRules, METHOD_IDS)
    const changers = rows.flatMap(({ changes }) => changes.map(({ by }) => by))
    const people = await store.getMany(persons, [...new Set(changers)])
    return { rows, names: new Map(people.map(({ id, name }) => [id, name])) }
  },
  present({ rows, names }) {
    const rules = methodRulesFrom(rows)
    return {
      rules: METHOD_IDS.map((method) => {
        const { limit, callLimit, escalateAfter, needsPlan, visits, weekly, publishes, parties } = rules[method]
        const row = rows.find(({ id }) => id === method)
        const duties = { needsPlan, visits, weekly, publishes, parties }
        return {
          ...{ method, limit, callLimit, escalateAfter, ...duties },
          words: ruleWords(rules[method]),
          edition: row?.edition ?? 0,
          history: (row?.changes ?? []).map(({ at, by, words, reason }) => ({
            at,
            who: names.get(by) ?? '',
            what: `${words}(${reason})`,
          })),
        }
      }),
    }
  },
})
