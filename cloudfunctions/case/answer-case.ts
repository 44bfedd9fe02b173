import { answerCase as operation } from '../../contract/case/answer-case'
import { METHODS } from '../../contract/case/words'
import type { ParsedInput } from '../../contract/define-operation'
import { Refusal } from '../../contract/errors'
import { calls } from '../../records/call'
import type { CaseRecord } from '../../records/case'
import { persons } from '../../records/person'
import { defineMove } from './define-move'
import { namesInside } from './names-inside'
import { lacksAtAnswer } from './rules/methods'

/** Point by point: each demand gets its own answer, or none is sent; and what the method asks for has to be there. */
export const answerCase = defineMove({
  operation,
  move: 'answer',
  written: ({ points, publicly }) => ({ kind: 'answer', text: publicWords(publicly), points }),
  shown: ({ publicly }) => publicWords(publicly),
  read: async ({ tx }, record) => ({
    calls: await tx.getMany(calls, record.callIds),
    reporter: await tx.get(persons, record.reporterId),
  }),
  check(record, { input, prepared, extra }) {
    mustAnswerAll(record, input)
    const missing = lacksAtAnswer(record, prepared.rules, extra.calls, {
      publicAnswer: input.publicly?.answer,
    })
    if (record.method && missing.length > 0) {
      throw new Refusal('method_lacks', { method: METHODS[record.method], missing: missing.join('、') })
    }
    if (!input.publicly) return
    const { summary, answer } = input.publicly
    if (namesInside([summary, answer], record.proxy ?? extra.reporter)) throw new Refusal('names_inside')
  },
  change: (record, { input, at }) =>
    input.publicly ? { ...record, published: { ...input.publicly, photos: [] }, publishedAt: at } : record,
})

const publicWords = (publicly: ParsedInput<typeof operation>['publicly']) =>
  publicly ? `公开:${publicly.summary}\n${publicly.answer}` : ''

function mustAnswerAll(record: CaseRecord, { points }: ParsedInput<typeof operation>): void {
  const known = new Set(record.demands.map((demand) => demand.id))
  const answered = new Set(points.map((point) => point.demandId))
  if (answered.size !== points.length || points.some((point) => !known.has(point.demandId))) {
    const what = '有一条答复对不上居民的要求,请刷新后再答'
    throw new Refusal('invalid_input', { what }, { points: what })
  }
  const missing = record.demands
    .filter((demand) => !answered.has(demand.id))
    .map((demand) => `“${demand.text.slice(0, 15)}”`)
  if (missing.length > 0) throw new Refusal('points_unanswered', { missing: missing.join('、') })
}
