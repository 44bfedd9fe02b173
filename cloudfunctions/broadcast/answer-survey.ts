import { answerSurvey as operation } from '../../contract/broadcast/answer-survey'
import { Refusal } from '../../contract/errors'
import { mutation } from '../../platform/handler'
import { ensurePerson } from '../../platform/know-person'
import { surveyAnswers } from '../../records/reply'
import { movedOn } from './may-write'
import { isOpen } from './present-card'
import { type Reading, readAsReader } from './read-released'
import { fitAnswers } from './rules/fit-answers'

interface Prepared {
  reading: Reading | undefined
  safety: 'passed' | 'held'
}

/** One answer a person, which may be changed until the last day; counted by a job. */
export const answerSurvey = mutation<typeof operation, Reading, string, Prepared>({
  operation,
  async prepare({ input, caller, ports }) {
    const [reading] = await readAsReader(ports.store, caller, [input.broadcastId])
    const texts = input.answers.map(({ text }) => text).filter(Boolean)
    const safety =
      reading && texts.length > 0 ? await ports.contentSafety.checkText(texts.join('\n'), caller.openid) : 'passed'
    if (safety === 'refused') throw new Refusal('text_refused')
    return { reading, safety }
  },
  load: async ({ prepared }) => prepared.reading,
  may: (_, { meant }) => (meant ? true : { code: 'forbidden' }),
  async run({ tx, input, caller, now, prepared }, { broadcast, edition }) {
    const { survey } = edition.options
    if (broadcast.withdrawn || !survey) {
      const moved = movedOn(broadcast, '作答')
      throw new Refusal(moved.code, moved.details)
    }
    if (!isOpen(survey.until, now)) throw new Refusal('survey_over')
    const answers = fitAnswers(survey, input.answers)
    if ('lacks' in answers) throw new Refusal('survey_incomplete', { number: String(answers.lacks) })
    await ensurePerson(tx, caller, now)
    const id = surveyAnswerId(broadcast.id, caller.id)
    const before = await tx.get(surveyAnswers, id)
    const { safety } = prepared
    const answer = {
      ...{ id, broadcastId: broadcast.id, personId: caller.id, answers: answers.fit, toTally: true },
      ...{ safety, hasHeld: safety === 'held' },
      ...(before?.tallied ? { tallied: before.tallied } : {}),
    }
    if (before) await tx.put(surveyAnswers, { ...answer, version: before.version })
    else await tx.insert(surveyAnswers, answer)
    return broadcast.id
  },
  present: (broadcastId) => ({ broadcastId }),
})

export const surveyAnswerId = (broadcastId: string, personId: string) => `${broadcastId}:${personId}`
