import { defineCollection } from './collection'

export const MOST_CANNED_ANSWERS = 100

export interface CannedAnswer {
  id: string
  /** What it is found by in the list. */
  title: string
  text: string
}

/** An office's 常用答复 in one document, so that two who save at once can't go past the most that there may be. */
export interface CannedAnswersRecord {
  /** The office. */
  id: string
  /** The last saved first. */
  answers: CannedAnswer[]
}

export const cannedAnswers = defineCollection<CannedAnswersRecord>({
  name: 'canned_answers',
  fields: {},
  indexes: [],
})
