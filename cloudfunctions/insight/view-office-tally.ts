import type { OutputData } from '../../contract/define-operation'
import { viewOfficeTally as operation } from '../../contract/insight/view-office-tally'
import { query } from '../../platform/handler'
import { type OfficeTallyRecord, officeTallies } from '../../records/office-tally'
import { type OrganisationRecord, organisations } from '../../records/organisation'
import { NOTHING, sharesOf } from '../../records/tally-event'
import { mayViewTally } from './may'

interface Found {
  office: OrganisationRecord
  tally: OfficeTallyRecord
}

/** What came of a place's cases, every rate with its denominator. */
export const viewOfficeTally = query<typeof operation, OrganisationRecord, Found>({
  operation,
  load: ({ store, input }) => store.get(organisations, input.office),
  may: mayViewTally,
  run: async ({ store }, office) => ({
    office,
    tally: (await store.get(officeTallies, office.id)) ?? { id: office.id, ...NOTHING },
  }),
  present: ({ office, tally }): OutputData<typeof operation> => {
    const { completed, onTime, satisfied } = sharesOf(tally)
    return {
      office: office.id,
      name: office.shortName,
      raised: tally.raised,
      open: completed.of - completed.count,
      completed: rate(completed),
      onTime: rate(onTime),
      satisfied: rate(satisfied),
      unconfirmed: tally.unconfirmed,
      refused: tally.refused,
      withdrawn: tally.withdrawn,
    }
  },
})

const rate = (share: { count: number; of: number }) =>
  share.of > 0 ? { ...share, rate: share.count / share.of } : share
