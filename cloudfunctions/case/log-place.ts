import type { CaseRecord } from '../../records/case'
import type { EventData } from '../../records/event'

/** What the statistics need to know of a case, so that they never have to open it. */
export const placeOf = (record: CaseRecord): EventData => ({
  community: record.communityCode,
  street: record.streetCode,
  state: record.state,
  overdue: record.overdue,
})
