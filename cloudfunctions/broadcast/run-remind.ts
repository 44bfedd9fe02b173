import { organisations } from '../../records/organisation'
import { persons } from '../../records/person'
import { missingKey, receiptIdOf, receipts } from '../../records/receipt'
import { askHelpers } from './ask-helpers'
import { defineRun, type Place, type RunPage } from './define-run'
import { officesBelow } from './offices-below'
import { readKeysOfAll } from './read-keys'
import { isMeant } from './rules/audience'
import { concerns } from './rules/concerns'
import { tellOnce } from './tell-once'

const PAGE = 100

/**
 * Who must sign and has not is told directly; for everybody else who has not read, the person nearest to them is asked,
 * community by community.
 */
export const runRemind = defineRun('remind', async (at) => {
  if (at.run.step === 0) return remindSigners(at)
  const communities = await communitiesOf(at)
  const community = communities[at.run.step - 1]
  if (!community) return undefined
  const after = await remindResidents(at, community)
  if (after) return { step: at.run.step, after }
  return at.run.step < communities.length ? { step: at.run.step + 1 } : undefined
})

async function remindSigners({ run, broadcast, edition, ports: { store, clock } }: RunPage): Promise<Place> {
  const page = await store.find(receipts, {
    where: { missingIn: { contains: missingKey(broadcast.id, run.office ?? broadcast.office) } },
    ...{ limit: PAGE, ...(run.after ? { after: run.after } : {}) },
  })
  const text = `请签收《${edition.content.title}》`
  const about = { broadcastId: broadcast.id, kind: 'broadcast.reminded' as const, at: clock.now().toISOString() }
  await tellOnce(
    store,
    page.rows.map(({ personId }) => ({
      ...{ to: `p:${personId}`, eventId: `${run.id}:sign`, text, important: true, as: 'reader' as const },
      ...about,
    })),
  )
  return page.next ? { step: 0, after: page.next } : { step: 1 }
}

/** Those at or below the office that the broadcast is for. */
async function communitiesOf({ run, broadcast, edition, ports: { store } }: RunPage): Promise<string[]> {
  const rules = edition.options.audience
  const below = await officesBelow(store, [run.office ?? broadcast.office])
  const named = await store.getMany(organisations, [...new Set(rules.map(({ where }) => where))])
  return below
    .filter(({ kind }) => kind === 'community' || kind === 'village')
    .filter((node) => concerns(rules, node, named))
    .map(({ id }) => id)
}

async function remindResidents(at: RunPage, communityCode: string): Promise<string | undefined> {
  const { run, broadcast, edition, ports } = at
  const { store } = ports
  const page = await store.find(persons, {
    ...{ where: { communityCode }, limit: PAGE },
    ...(run.after ? { after: run.after } : {}),
  })
  const [places, found] = await Promise.all([
    readKeysOfAll(store, page.rows),
    store.getMany(
      receipts,
      page.rows.map(({ id }) => receiptIdOf(broadcast.id, id)),
    ),
  ])
  const receiptOf = new Map(found.map((receipt) => [receipt.personId, receipt]))
  const unread = page.rows.filter(({ id }, index) => {
    const receipt = receiptOf.get(id)
    if (receipt?.due || (receipt?.readEdition ?? 0) >= edition.edition) return false
    return isMeant(edition.options.audience, places[index]?.keys ?? new Set())
  })
  await askHelpers(at, unread)
  return page.next
}
