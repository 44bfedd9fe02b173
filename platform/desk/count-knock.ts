import { deskKnocks } from '../../records/desk-request'
import type { Store } from '../ports/store'
import { hashOf } from './secrets'

/** Counts one more from this address in this minute; `false` once it is more than `most`. The address itself is not kept. */
export async function countKnock(store: Store, what: string, address: string, most: number, now: Date) {
  const minute = Math.floor(now.getTime() / 60_000)
  const id = `${what}:${hashOf('address', address)}:${minute}`
  return store.transact(async (tx) => {
    const found = await tx.get(deskKnocks, id)
    if (found && found.count >= most) return false
    const endsAt = new Date((minute + 2) * 60_000).toISOString()
    if (found) await tx.put(deskKnocks, { ...found, count: found.count + 1 })
    else await tx.insert(deskKnocks, { id, count: 1, endsAt })
    return true
  })
}
