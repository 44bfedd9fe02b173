import { defineCollection } from './collection'

/** What came of the cases of a place: a projection of the log, one a community, street and district. */
export interface OfficeTallyRecord {
  /** The organisation's id. */
  id: string
  raised: number
  answered: number
  answeredOnTime: number
  confirmed: number
  satisfied: number
  basically: number
  unconfirmed: number
  refused: number
  withdrawn: number
  /** Accepted as belonging elsewhere; absent in tallies from before it was counted. */
  referred?: number
  overdue: number
}
export const officeTallies = defineCollection<OfficeTallyRecord>({ name: 'office_tallies', fields: {}, indexes: [] })
