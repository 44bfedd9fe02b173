import { answerCase as operation } from '../../contract/case/answer-case'
import { Refusal } from '../../contract/errors'
import { defineMove } from './define-move'

/** Point by point: each demand gets its own answer, or none is sent. */
export const answerCase = defineMove({
  operation,
  move: 'answer',
  written: ({ points }) => ({ kind: 'answer', text: '', points }),
  check(record, { input: { points } }) {
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
  },
})
