import type { Survey } from '../../../contract/broadcast/broadcast-options'

interface Answer {
  chosen: number[]
  text: string
}

/** The answers as they fit the questions, or the number of the first question that still wants one. Texts are free. */
export function fitAnswers({ questions }: Survey, answers: readonly Answer[]): { fit: Answer[] } | { lacks: number } {
  const fit = questions.map(({ kind, options }, at) => {
    const given = answers[at] ?? { chosen: [], text: '' }
    if (kind === 'text') return { chosen: [], text: given.text }
    const there = [...new Set(given.chosen)].filter((option) => option < options.length).sort((a, b) => a - b)
    return { chosen: kind === 'single' ? there.slice(0, 1) : there, text: '' }
  })
  const lacks = fit.findIndex(({ chosen }, at) => questions[at]?.kind !== 'text' && chosen.length === 0)
  return lacks < 0 ? { fit } : { lacks: lacks + 1 }
}
