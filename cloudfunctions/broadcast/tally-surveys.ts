import type { TimedJob } from '../../platform/handler'
import { type SurveyAnswerRecord, surveyAnswers, surveyTallies } from '../../records/reply'
import { choicesOf, withChoices } from './rules/survey-counts'

const PAGE = 50

/** Folds answers into the survey's counts. The answer itself says what they hold of it, so it is counted once. */
export const tallySurveys: TimedJob = {
  name: 'broadcast-tally-surveys',
  async run({ store }) {
    const { rows } = await store.find(surveyAnswers, { where: { toTally: true }, limit: PAGE })
    for (const broadcastId of new Set(rows.map((answer) => answer.broadcastId))) {
      const ids = rows.filter((answer) => answer.broadcastId === broadcastId).map(({ id }) => id)
      await store.transact(async (tx) => {
        const stored = await tx.get(surveyTallies, broadcastId)
        let tally = { people: stored?.people ?? 0, counts: stored?.counts ?? [] }
        for (const answer of (await tx.getMany(surveyAnswers, ids)).filter(({ toTally }) => toTally)) {
          tally = withChoices(tally, answer.tallied, choicesOf(answer))
          await tx.put(surveyAnswers, counted(answer))
        }
        if (stored) await tx.put(surveyTallies, { ...stored, ...tally })
        else await tx.insert(surveyTallies, { id: broadcastId, ...tally })
      })
    }
    return rows.length
  },
}

const counted = <T extends SurveyAnswerRecord>(answer: T): T => ({
  ...answer,
  tallied: choicesOf(answer),
  toTally: false,
})
