import type { Caller } from '../../platform/handler'
import type { Store } from '../../platform/ports/store'
import {
  type BroadcastEditionRecord,
  type BroadcastRecord,
  broadcastEditions,
  broadcastRuns,
  broadcasts,
} from '../../records/broadcast'
import { type ReceiptRecord, receiptIdOf, receipts } from '../../records/receipt'
import { runId } from './begin-runs'
import { manages } from './may-write'
import { editionId } from './publish-edition'
import { type ReaderPlace, readKeys } from './read-keys'
import { isMeant } from './rules/audience'
import { duePost } from './rules/due-post'

export interface Released {
  broadcast: BroadcastRecord
  /** The newest edition: what readers see. */
  edition: BroadcastEditionRecord
}

/** Those of the ids that were released, in the order of the ids; a draft does not exist for readers. */
export async function readReleased(store: Store, ids: readonly string[]): Promise<Released[]> {
  const found = (await store.getMany(broadcasts, [...new Set(ids)])).filter(({ edition }) => edition > 0)
  const editionIds = found.map(({ id, edition }) => editionId(id, edition))
  const editions = new Map((await store.getMany(broadcastEditions, editionIds)).map((one) => [one.broadcastId, one]))
  const released = new Map(
    found.flatMap((broadcast) => {
      const edition = editions.get(broadcast.id)
      return edition ? [[broadcast.id, { broadcast, edition }] as const] : []
    }),
  )
  return [...new Set(ids)].flatMap((id) => released.get(id) ?? [])
}

export interface Reading extends Released {
  receipt: ReceiptRecord | undefined
  place: ReaderPlace
  /** It is for the caller, now or by duty; whoever only works on it or tells others of it has no receipt. */
  meant: boolean
  /** The caller must sign, or did. */
  mustAcknowledge: boolean
  manages: boolean
}

/**
 * Those of the broadcasts that the caller may read: meant by the newest rules, bound to sign since it was released, or
 * at work on it. Whoever was meant by rules of before is not.
 */
export async function readAsReader(
  store: Store,
  caller: Caller,
  ids: readonly string[],
  known?: ReaderPlace,
): Promise<Reading[]> {
  const [place, released, own] = await Promise.all([
    known ?? readKeys(store, caller),
    readReleased(store, ids),
    store.getMany(
      receipts,
      ids.map((id) => receiptIdOf(id, caller.id)),
    ),
  ])
  const receiptOf = new Map(own.map((receipt) => [receipt.broadcastId, receipt]))
  const freezing = await beingFrozen(store, released, place)
  return released.flatMap(({ broadcast, edition }) => {
    const receipt = receiptOf.get(broadcast.id)
    const managing = manages(caller, broadcast)
    const rules = edition.options.audience
    const meant = receipt?.due || isMeant(rules, place.keys)
    // What an office answered in public anybody may read; it counts as its readers whom it was sent to.
    const isPublic = edition.content.category === 'public_answer'
    if (!managing && !meant && !isPublic) return []
    const mustAcknowledge = receipt?.due || (freezing.has(broadcast.id) && duePost(rules, place) !== undefined)
    return [{ broadcast, edition, receipt, place, meant, mustAcknowledge, manages: managing }]
  })
}

/** Until the job has written down who must sign, it is whoever is meant by a post now. */
async function beingFrozen(store: Store, released: Released[], { posts }: ReaderPlace): Promise<ReadonlySet<string>> {
  const signed = released.filter(({ edition }) => posts.length > 0 && edition.options.duty === 'acknowledge')
  const ids = signed.map(({ broadcast }) => runId('freeze', broadcast.id, broadcast.edition))
  const runs = ids.length > 0 ? await store.getMany(broadcastRuns, ids) : []
  return new Set(runs.filter(({ open }) => open).map(({ broadcastId }) => broadcastId))
}
