import { saveCannedAnswer as operation } from '../../contract/case/save-canned-answer'
import { Refusal } from '../../contract/errors'
import { mustPass } from '../../platform/check-words'
import { mutation } from '../../platform/handler'
import { canonical, sha256 } from '../../platform/log/event-hash'
import {
  type CannedAnswer,
  type CannedAnswersRecord,
  cannedAnswers,
  MOST_CANNED_ANSWERS,
} from '../../records/canned-answer'
import type { Stored } from '../../records/collection'
import { ownOffices } from '../../records/own-offices'

/** Keeps an answer for the office's next ones; the log says who saved which, and a digest of its words. */
export const saveCannedAnswer = mutation<typeof operation, { row?: Stored<CannedAnswersRecord> }, string, string>({
  operation,
  prepare: ({ ports, caller, input }) => mustPass(ports, caller, [input.title, input.text]),
  async load({ tx, input }) {
    const row = await tx.get(cannedAnswers, input.office)
    return row ? { row } : {}
  },
  may: (caller, _, { office }) => (ownOffices(caller.roles).includes(office) ? true : { code: 'not_found' }),
  async run({ tx, input, requestId, record }, { row }) {
    const { office, answerId, title, text } = input
    const before = row?.answers ?? []
    if (answerId && !before.some(({ id }) => id === answerId)) throw new Refusal('not_found')
    const answer: CannedAnswer = { id: answerId ?? requestId, title, text }
    const answers = [answer, ...before.filter(({ id }) => id !== answer.id)]
    if (answers.length > MOST_CANNED_ANSWERS) {
      throw new Refusal('too_many_canned_answers', { most: String(MOST_CANNED_ANSWERS) })
    }
    if (row) await tx.put(cannedAnswers, { ...row, answers })
    else await tx.insert(cannedAnswers, { id: office, answers })
    const data = { answer: answer.id, digest: sha256(canonical({ title, text })) }
    record({ subject: `office:${office}`, kind: 'case.canned_answer_saved', office, data })
    return answer.id
  },
  present: (answerId) => ({ answerId }),
})
