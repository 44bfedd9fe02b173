import type { NoticeView } from '../read/notice-view'

export type Survey = NonNullable<NoticeView['survey']>
export type Question = Survey['questions'][number]

export interface SurveyAnswer {
  chosen: number[]
  text: string
}
export interface SurveyDraft {
  answers: SurveyAnswer[]
}

export const NO_ANSWERS: SurveyDraft = { answers: [] }
export const surveyKey = (broadcastId: string) => `survey:${broadcastId}`

/** One answer a question, in their order, whatever the phone had kept. */
export function answersTo({ questions }: Survey, { answers }: SurveyDraft): SurveyAnswer[] {
  return questions.map(({ kind, options }, at) => {
    const { chosen = [], text = '' } = answers[at] ?? {}
    if (kind === 'text') return { chosen: [], text }
    return { chosen: chosen.filter((option) => option < options.length), text: '' }
  })
}

/** Indexes of the questions that still need an answer; what is written is always free. */
export function unanswered({ questions }: Survey, answers: SurveyAnswer[]): number[] {
  return questions.flatMap(({ kind }, at) => (kind !== 'text' && answers[at]?.chosen.length === 0 ? [at] : []))
}

/** After a tap on an option: one alone, or one more or less of several. */
export function chooseOption(kind: Question['kind'], chosen: number[], option: number): number[] {
  if (kind !== 'multiple') return [option]
  return chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option].sort((a, b) => a - b)
}
