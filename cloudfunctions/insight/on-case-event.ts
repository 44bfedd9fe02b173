import { defineReader } from '../../platform/log/read-events'
import { officeTallies } from '../../records/office-tally'
import { added, countsOf, NOTHING } from '../../records/tally-event'

/** The division code of the district, whose tally is the sum of all. */
const DISTRICT = '440112'

/** Keeps the tallies of a case's community, street and district, in the transaction that marks the event as handled. */
export const onCaseEvent = defineReader('tally', async (tx, event) => {
  const places = [event.data.community, event.data.street, DISTRICT].filter((id) => typeof id === 'string')
  const counts = countsOf(event)
  const found = new Map((await tx.getMany(officeTallies, places)).map((tally) => [tally.id, tally]))
  for (const id of places) {
    const tally = found.get(id)
    if (tally) await tx.put(officeTallies, added(tally, counts))
    else await tx.insert(officeTallies, added({ id, ...NOTHING }, counts))
  }
})
