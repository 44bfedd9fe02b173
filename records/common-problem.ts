import type { Category } from '../contract/case/words'
import { defineCollection } from './collection'

/** Three or more similar cases in one community within 30 days (普遍性问题): 上门办 is what the district answers them with. */
export interface CommonProblemRecord {
  /** `CP` and the number of the case that made it one. */
  id: string
  communityCode: string
  streetCode: string
  category: Category
  caseIds: string[]
  /** Words that all share, as people would say them. */
  words: string[]
  foundAt: string
  lastAt: string
}

export const commonProblems = defineCollection<CommonProblemRecord>({
  name: 'common_problems',
  fields: { communityCode: 'text', streetCode: 'text', lastAt: 'text' },
  indexes: [['communityCode', 'lastAt'], ['streetCode', 'lastAt'], ['lastAt']],
})
