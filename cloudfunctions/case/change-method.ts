import { changeMethod as operation } from '../../contract/case/change-method'
import { Refusal } from '../../contract/errors'
import type { CaseRecord } from '../../records/case'
import { defineMove, type Work } from './define-move'
import { mustHave } from './must-have'
import { methodLessens } from './rules/methods'
import { withChange } from './rules/with-change'

const lessens = (record: CaseRecord, { input, prepared }: Work<typeof operation>) =>
  methodLessens(record.method, input.method, prepared.rules)

/** Another of the six methods. What shortens or drops the duty waits for consent or a second signature. */
export const changeMethod = defineMove({
  operation,
  move: 'change_method',
  written: ({ reason }) => ({ kind: 'change', text: reason }),
  check(record, { input, prepared }) {
    if (input.method === record.method) throw new Refusal('method_unchanged')
    mustHave(prepared.rules[input.method], input.method, record)
  },
  change: (record, work, entryId) =>
    lessens(record, work)
      ? { ...record, proposal: { what: 'method', to: work.input.method, by: work.caller.id, at: work.at, entryId } }
      : withChange(record, 'method', work.input.method, work.prepared.rules),
  event: (record, work) => (lessens(record, work) ? 'case.change_proposed' : 'case.method_changed'),
  data: (_, { input }) => ({ what: 'method', to: input.method }),
})
