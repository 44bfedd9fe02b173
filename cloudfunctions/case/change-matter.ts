import { changeMatter as operation } from '../../contract/case/change-matter'
import { Refusal } from '../../contract/errors'
import { defineMove } from './define-move'
import { proposedChange } from './proposed-change'
import { matterLessens } from './rules/methods'

/** Another kind of matter; 投诉→咨询 lightens the duty. */
export const changeMatter = defineMove({
  operation,
  move: 'change_matter',
  written: ({ reason }) => ({ kind: 'change', text: reason }),
  check(record, { input }) {
    if (input.matter === record.matter) throw new Refusal('method_unchanged')
  },
  ...proposedChange<typeof operation>(
    'matter',
    ({ matter }) => matter,
    (record, { input }) => matterLessens(record.matter, input.matter),
  ),
})
