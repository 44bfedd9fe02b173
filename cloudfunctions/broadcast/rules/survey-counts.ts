import type { SurveyAnswerRecord, SurveyTallyRecord } from '../../../records/reply'

type Counts = Pick<SurveyTallyRecord, 'people' | 'counts'>

/** The tally with one person's choices in it, once; what it held of them before is taken out. */
export function withChoices(
  tally: Counts,
  before: readonly (readonly number[])[] | undefined,
  now: readonly (readonly number[])[],
): Counts {
  const counts = tally.counts.map((options) => [...options])
  const add = (choices: readonly (readonly number[])[], by: 1 | -1) => {
    choices.forEach((chosen, question) => {
      counts[question] ??= []
      const options = counts[question]
      for (const option of chosen) options[option] = (options[option] ?? 0) + by
    })
  }
  if (before) add(before, -1)
  add(now, 1)
  return {
    people: tally.people + (before ? 0 : 1),
    counts: counts.map((options) => Array.from(options, (n) => n ?? 0)),
  }
}

export const choicesOf = ({ answers }: Pick<SurveyAnswerRecord, 'answers'>) => answers.map(({ chosen }) => chosen)
