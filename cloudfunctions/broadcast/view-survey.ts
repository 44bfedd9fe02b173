import { viewSurvey as operation } from '../../contract/broadcast/view-survey'
import { type QueryContext, query } from '../../platform/handler'
import { surveyAnswers, surveyTallies } from '../../records/reply'
import { surveyAnswerId } from './answer-survey'
import { readOne } from './read-one'
import type { Reading } from './read-released'

/** So many of what people wrote are shown to the office. */
const MOST_TEXTS = 200
interface Subject {
  reading: Reading
  answered: boolean
}

/** What came of a survey, for those who answered it and for the office that asked. */
export const viewSurvey = query<typeof operation, Subject, Awaited<ReturnType<typeof read>>>({
  operation,
  async load({ store, caller, input }) {
    const reading = await readOne(store, caller, input.broadcastId)
    if (!reading?.edition.options.survey) return undefined
    const answer = await store.get(surveyAnswers, surveyAnswerId(input.broadcastId, caller.id))
    return { reading, answered: answer !== undefined }
  },
  may: (_, { reading, answered }) => (answered || reading.manages ? true : { code: 'survey_unanswered' }),
  run: read,
  present: ({ title, questions, tally, texts }) => ({
    ...{ title, people: tally?.people ?? 0 },
    questions: questions.map(({ text, kind, options }, at) => ({
      ...{ text, kind },
      options: options.map((option, index) => ({ text: option, count: tally?.counts[at]?.[index] ?? 0 })),
      texts: texts.map((answers) => answers[at]?.text ?? '').filter(Boolean),
    })),
  }),
})

async function read({ store }: QueryContext<typeof operation>, { reading: { broadcast, edition, manages } }: Subject) {
  const questions = edition.options.survey?.questions ?? []
  const wanted = manages && questions.some(({ kind }) => kind === 'text')
  const [tally, written] = await Promise.all([
    store.get(surveyTallies, broadcast.id),
    wanted ? store.find(surveyAnswers, { where: { broadcastId: broadcast.id }, limit: MOST_TEXTS }) : { rows: [] },
  ])
  const passed = written.rows.filter(({ safety }) => safety === 'passed')
  return { title: edition.content.title, questions, tally, texts: passed.map(({ answers }) => answers) }
}
