import type { ReplyKind } from '../contract/broadcast/words'
import { defineCollection } from './collection'

/**
 * A question or a comment under a broadcast. `held` and `refused` ones are seen by nobody but their writer and the desk.
 * `shelf`, `unanswered`, `hasHeld` and `desks` follow from the rest (cloudfunctions/broadcast/rules/shelve.ts).
 */
export interface ReplyRecord {
  /** A ULID, so replies sort by when they were written. */
  id: string
  broadcastId: string
  personId: string
  /** The writer's community when it was written; empty where none was chosen. */
  community: string
  kind: ReplyKind
  text: string
  at: string
  safety: 'passed' | 'held' | 'refused'
  /** A person has decided on it, so the check is not asked again. */
  judged: boolean
  answer?: { text: string; office: string; personId: string; at: string; safety: 'passed' | 'held' }
  /** To be gathered into the questions and answers. */
  pinned: boolean
  /** It is to become a case; the number once there is one. */
  raised?: { at: string; by: string; caseId?: string }
  /** The broadcast's office and those above it. */
  officePath: string[]
  /** What residents' lists go by. */
  shelf: 'open' | 'gathered' | 'hidden'
  /** A question that everybody sees and nobody has answered. */
  unanswered: boolean
  /** Some text in it waits for the content check. */
  hasHeld: boolean
  /** The staff's lists that it stands in: `SCOPE/SHOW` for its broadcast and each office of the path. */
  desks: string[]
  /** The broadcast's count of unanswered ones is to be made anew. */
  recount: boolean
}
export const replies = defineCollection<ReplyRecord>({
  name: 'replies',
  fields: {
    broadcastId: 'text',
    shelf: 'text',
    personId: 'text',
    unanswered: 'boolean',
    hasHeld: 'boolean',
    at: 'text',
    desks: 'array',
    recount: 'boolean',
  },
  indexes: [
    ['broadcastId', 'shelf', 'at'],
    ['broadcastId', 'personId', 'at'],
    ['broadcastId', 'unanswered'],
    ['personId'],
    ['desks'],
    ['hasHeld'],
    ['recount'],
  ],
})

/** One person's answers to a survey: `id` is `BROADCAST:PERSON`; counted by a job, so that no document is hot. */
export interface SurveyAnswerRecord {
  id: string
  broadcastId: string
  personId: string
  answers: { chosen: number[]; text: string }[]
  safety: 'passed' | 'held'
  /** What the tally holds of it already: the choices of each question. */
  tallied?: number[][]
  toTally: boolean
  /** Its texts wait for the content check. */
  hasHeld: boolean
}
export const surveyAnswers = defineCollection<SurveyAnswerRecord>({
  name: 'survey_answers',
  fields: { broadcastId: 'text', personId: 'text', toTally: 'boolean', hasHeld: 'boolean' },
  indexes: [['toTally'], ['broadcastId'], ['personId'], ['hasHeld']],
})

/** `id` is the broadcast; `counts[question][option]`. */
export interface SurveyTallyRecord {
  id: string
  people: number
  counts: number[][]
}
export const surveyTallies = defineCollection<SurveyTallyRecord>({ name: 'survey_tallies', fields: {}, indexes: [] })
