import { changeMethod as operation } from '../../contract/case/change-method'
import { Refusal } from '../../contract/errors'
import { defineMove } from './define-move'
import { mustHave } from './must-have'
import { proposedChange } from './proposed-change'
import { methodLessens } from './rules/methods'

/** Another of the six methods; one that asks for less, or gives more time, lightens the duty. */
export const changeMethod = defineMove({
  operation,
  move: 'change_method',
  written: ({ reason }) => ({ kind: 'change', text: reason }),
  check(record, { input, prepared }) {
    if (input.method === record.method) throw new Refusal('method_unchanged')
    mustHave(prepared.rules[input.method], input.method, record)
  },
  ...proposedChange<typeof operation>(
    'method',
    ({ method }) => method,
    (record, { input, prepared }) => methodLessens(record.method, input.method, prepared.rules),
  ),
})
