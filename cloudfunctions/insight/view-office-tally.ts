import type { OutputData } from '../../contract/define-operation'
import { viewOfficeTally as operation } from '../../contract/insight/view-office-tally'
import { query } from '../../platform/handler'
import { type OfficeTallyRecord, officeTallies } from '../../records/office-tally'
import { type OrganisationRecord, organisations } from '../../records/organisation'
import { mayViewTally } from './may'
import { NOTHING } from './tally-event'

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
    const ended = tally.confirmed + tally.unconfirmed
    // Neither was there anything to solve here.
    const ours = tally.raised - tally.withdrawn - (tally.referred ?? 0)
    return {
      office: office.id,
      name: office.shortName,
      raised: tally.raised,
      open: ours - ended,
      completed: rate(ended, ours),
      // Every round that has come due is on time or overdue, answered or not: lateness can't hide in silence.
      onTime: rate(tally.answeredOnTime, tally.answeredOnTime + tally.overdue),
      // Whoever was asked and said something; silence is in neither number.
      satisfied: rate(tally.satisfied + tally.basically, tally.confirmed + tally.refused),
      unconfirmed: tally.unconfirmed,
      refused: tally.refused,
      withdrawn: tally.withdrawn,
    }
  },
})

const rate = (count: number, of: number) => (of > 0 ? { of, count, rate: count / of } : { of, count })
