import type { ReplyKind } from '../contract/broadcast/words'
import { defineCollection } from './collection'

/** A question or a comment under a broadcast. `held` and `refused` ones are seen by nobody but their writer and the desk. */
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
  /** `passed` and not gathered, `gathered`, or `hidden`: what the lists go by. */
  shelf: 'open' | 'gathered' | 'hidden'
  /** Passed, and nobody has answered. */
  unanswered: boolean
  /** The offices whose desk sees it: the broadcast's. */
  office: string
  answer?: { text: string; office: string; personId: string; at: string; safety: 'passed' | 'held' }
  /** Some text in it waits for the content check. */
  hasHeld: boolean
  /** It is to become a case; the number once there is one. */
  raised?: { at: string; by: string; caseId?: string }
  /** Not counted yet among the broadcast's unanswered ones. */
  recount: boolean
}
export const replies = defineCollection<ReplyRecord>({
  name: 'replies',
  fields: {
    broadcastId: 'text',
    shelf: 'text',
    personId: 'text',
    office: 'text',
    unanswered: 'boolean',
    hasHeld: 'boolean',
    at: 'text',
    recount: 'boolean',
  },
  indexes: [
    ['broadcastId', 'shelf', 'at'],
    ['broadcastId', 'personId', 'at'],
    ['broadcastId', 'unanswered'],
    ['office', 'unanswered', 'at'],
    ['office', 'hasHeld', 'at'],
    ['office', 'at'],
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
  /** What the tally holds of it already. */
  tallied?: number[][]
  toTally: boolean
  hasHeld: boolean
}
export const surveyAnswers = defineCollection<SurveyAnswerRecord>({
  name: 'survey_answers',
  fields: { broadcastId: 'text', toTally: 'boolean', hasHeld: 'boolean' },
  indexes: [['toTally'], ['broadcastId'], ['hasHeld']],
})

/** `id` is the broadcast; `counts[question][option]`. */
export interface SurveyTallyRecord {
  id: string
  people: number
  counts: number[][]
}
export const surveyTallies = defineCollection<SurveyTallyRecord>({ name: 'survey_tallies', fields: {}, indexes: [] })
