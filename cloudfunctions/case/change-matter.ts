import { changeMatter as operation } from '../../contract/case/change-matter'
import { Refusal } from '../../contract/errors'
import type { CaseRecord } from '../../records/case'
import { defineMove, type Work } from './define-move'
import { matterLessens } from './rules/methods'
import { withChange } from './rules/with-change'

const lessens = (record: CaseRecord, { input }: Work<typeof operation>) => matterLessens(record.matter, input.matter)

/** Another kind of matter. What lightens the duty (投诉→咨询) waits for consent or a second signature. */
export const changeMatter = defineMove({
  operation,
  move: 'change_matter',
  written: ({ reason }) => ({ kind: 'change', text: reason }),
  check(record, { input }) {
    if (input.matter === record.matter) throw new Refusal('method_unchanged')
  },
  change: (record, work, entryId) =>
    lessens(record, work)
      ? { ...record, proposal: { what: 'matter', to: work.input.matter, by: work.caller.id, at: work.at, entryId } }
      : withChange(record, 'matter', work.input.matter, work.prepared.rules),
  event: (record, work) => (lessens(record, work) ? 'case.change_proposed' : 'case.matter_changed'),
  data: (_, { input }) => ({ what: 'matter', to: input.matter }),
})
