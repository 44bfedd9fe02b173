import type { Caller } from '../../platform/handler'
import type { Store } from '../../platform/ports/store'
import { receiptIdOf, receipts, reminders } from '../../records/receipt'
import { helperAddresses } from './helper-addresses'
import { manages } from './may-write'
import { readKeys } from './read-keys'
import { type Reading, readAsReader, readReleased } from './read-released'
import { readReached } from './receipts-reach'

/** So many of the people that a member is asked to tell are looked at; a member is paired with some tens at most. */
const MOST_ASKED = 100

/** One broadcast to read: for whoever is meant, and for those near who are to tell others of it. */
export async function readOne(store: Store, caller: Caller, broadcastId: string): Promise<Reading | undefined> {
  const [meant] = await readAsReader(store, caller, [broadcastId])
  if (meant) return meant
  const near = (await isAsked(store, caller, broadcastId)) || (await readReached(store, caller, { broadcastId }))
  const [released] = near ? await readReleased(store, [broadcastId]) : []
  if (!released) return undefined
  const [place, receipt] = await Promise.all([
    readKeys(store, caller),
    store.get(receipts, receiptIdOf(broadcastId, caller.id)),
  ])
  return {
    ...released,
    receipt,
    place,
    meant: false,
    mustAcknowledge: false,
    manages: manages(caller, released.broadcast),
  }
}

/** A member with an open reminder of it; who works at the place sees its receipts anyway. */
async function isAsked(store: Store, caller: Caller, broadcastId: string): Promise<boolean> {
  const [own] = helperAddresses(caller)
  const where = { to: own as string, open: true }
  const order = { field: 'at', direction: 'desc' } as const
  const { rows } = await store.find(reminders, { where, order, limit: MOST_ASKED })
  return rows.some((reminder) => reminder.broadcastId === broadcastId)
}
