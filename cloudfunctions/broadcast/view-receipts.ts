import { viewReceipts as operation } from '../../contract/broadcast/view-receipts'
import { DUTIES } from '../../contract/broadcast/words'
import { type QueryContext, query } from '../../platform/handler'
import { broadcastRuns } from '../../records/broadcast'
import { organisations } from '../../records/organisation'
import { persons } from '../../records/person'
import { missingKey, type ReceiptRecord, receipts, receiptTallies, tallyIdOf } from '../../records/receipt'
import { childrenOf } from './offices-below'
import { peopleByPlace } from './people-by-place'
import { type Reached, readReached } from './receipts-reach'
import { remindRunId } from './remind-run-id'

/** Names that are shown of those who are still to sign; the rest is a number. */
const MOST_NAMES = 50

/** Receipts of an organisation and of those one level below it; names only of who must sign and has not. */
export const viewReceipts = query<typeof operation, Reached, Awaited<ReturnType<typeof read>>>({
  operation,
  load: ({ store, caller, input }) => readReached(store, caller, input),
  // What is out of reach is not there; `readReached` has decided.
  may: () => true,
  run: read,
  present: ({ broadcast, edition, whole, below, missing, moreMissing, reminded }) => ({
    ...{ title: edition.content.title, duty: DUTIES[edition.options.duty], whole, below, missing, moreMissing },
    mayRemind: !broadcast.withdrawn && !reminded,
    ...(reminded ? { remindedAt: reminded.startedAt } : {}),
  }),
})

async function read({ store, now }: QueryContext<typeof operation>, { broadcast, edition, office }: Reached) {
  const nodes = [office, ...(await childrenOf(store, [office.id]))]
  const [tallies, people, missing, reminded] = await Promise.all([
    store.getMany(
      receiptTallies,
      nodes.map(({ id }) => tallyIdOf(broadcast.id, id)),
    ),
    peopleByPlace(store, edition.options),
    store.find(receipts, {
      where: { missingIn: { contains: missingKey(broadcast.id, office.id) } },
      limit: MOST_NAMES,
    }),
    store.get(broadcastRuns, remindRunId(broadcast.id, office.id, now)),
  ])
  const tallyOf = new Map(tallies.map((tally) => [tally.id, tally]))
  const [whole, ...below] = nodes.map(({ id, shortName }) => {
    const {
      delivered = 0,
      read = 0,
      understood = 0,
      due = 0,
      acknowledged = 0,
    } = tallyOf.get(tallyIdOf(broadcast.id, id)) ?? {}
    const counted = { office: id, name: shortName, people: people.get(id) ?? 0 }
    return { ...counted, delivered, read, understood, due, acknowledged }
  })
  return {
    ...{ broadcast, edition, reminded, whole: whole!, moreMissing: missing.next !== undefined },
    below: below.filter((row) => row.people + row.delivered + row.due > 0),
    missing: await namesOf(store, missing.rows),
  }
}

async function namesOf(store: QueryContext<typeof operation>['store'], rows: readonly ReceiptRecord[]) {
  const [people, offices] = await Promise.all([
    store.getMany(
      persons,
      rows.map(({ personId }) => personId),
    ),
    store.getMany(organisations, [...new Set(rows.map(({ office }) => office ?? ''))]),
  ])
  const nameOf = new Map([...people, ...offices].map((one) => [one.id, 'shortName' in one ? one.shortName : one.name]))
  return rows.map(({ personId, office }) => ({
    name: nameOf.get(personId) || '未留姓名',
    office: nameOf.get(office ?? '') ?? '',
  }))
}
