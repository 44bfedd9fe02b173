import { defineCollection } from './collection'

/** Who follows a case that is not theirs: they are told how it goes, and never see whose it is. */
export interface CaseFollowersRecord {
  /** The case's number. */
  id: string
  /** Person ids, in the order of following. */
  people: string[]
}

export const caseFollowers = defineCollection<CaseFollowersRecord>({
  name: 'case_followers',
  fields: { people: 'array' },
  indexes: [['people']],
})
