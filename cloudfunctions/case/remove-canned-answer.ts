import { removeCannedAnswer as operation } from '../../contract/case/remove-canned-answer'
import { mutation } from '../../platform/handler'
import { type CannedAnswersRecord, cannedAnswers } from '../../records/canned-answer'
import type { Stored } from '../../records/collection'
import { ownOffices } from '../../records/own-offices'

/** Takes an answer out of the office's list; one that a colleague removed first is no failure. */
export const removeCannedAnswer = mutation<typeof operation, { row?: Stored<CannedAnswersRecord> }, boolean>({
  operation,
  async load({ tx, input }) {
    const row = await tx.get(cannedAnswers, input.office)
    return row ? { row } : {}
  },
  may: (caller, _, { office }) => (ownOffices(caller.roles).includes(office) ? true : { code: 'not_found' }),
  async run({ tx, input: { office, answerId }, record }, { row }) {
    const answers = row?.answers.filter(({ id }) => id !== answerId)
    if (!row || answers?.length === row.answers.length) return false
    await tx.put(cannedAnswers, { ...row, answers: answers ?? [] })
    record({ subject: `office:${office}`, kind: 'case.canned_answer_removed', office, data: { answer: answerId } })
    return true
  },
  present: (removed) => ({ removed }),
})
