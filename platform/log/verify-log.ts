import { type ChainRecord, chains, events, seals } from '../../records/event'
import type { Store } from '../ports/store'
import { readRows } from '../read-pages'
import { eventHash, eventId, GENESIS } from './event-hash'
import { rootOfDay } from './seal-days'

const PAGE = 500

export type Verification =
  | { whole: true; subjects: number; events: number; days: number; lastRoot: string }
  | { whole: false; record: string; problem: string }

/** Reads the whole log again and names the first record that is not what was written: an event, a chain or a day. */
export async function verifyLog(store: Store): Promise<Verification> {
  let subjects = 0
  let count = 0
  for await (const chain of readRows(store, chains, { limit: PAGE })) {
    subjects += 1
    const checked = await verifyChain(store, chain)
    if (typeof checked !== 'number') return checked
    count += checked
  }
  let days = 0
  let previousRoot = GENESIS
  for await (const seal of readRows(store, seals, { limit: PAGE })) {
    days += 1
    if (seal.previousRoot !== previousRoot) return altered(`seal ${seal.id}`, 'does not follow the seal before it')
    const found = await rootOfDay(store, seal.id)
    if (found.events !== seal.events) {
      return altered(`seal ${seal.id}`, `sealed ${seal.events} events, the log has ${found.events}`)
    }
    if (found.root !== seal.root) return altered(`seal ${seal.id}`, 'the events of that day are not the sealed ones')
    previousRoot = seal.root
  }
  return { whole: true, subjects, events: count, days, lastRoot: previousRoot }
}

async function verifyChain(store: Store, chain: ChainRecord): Promise<number | Verification> {
  let seq = 0
  let previousHash = GENESIS
  const order = { field: 'seq', direction: 'asc' } as const
  for await (const event of readRows(store, events, { where: { subject: chain.id }, order, limit: PAGE })) {
    seq += 1
    const expected = eventId(chain.id, seq)
    if (event.id !== expected || event.seq !== seq) return altered(expected, 'is missing or out of its place')
    if (event.previousHash !== previousHash) return altered(event.id, 'does not follow the event before it')
    if (eventHash(event) !== event.hash) return altered(event.id, 'was altered after it was written')
    previousHash = event.hash
  }
  if (seq !== chain.seq) return altered(eventId(chain.id, Math.min(seq, chain.seq) + 1), 'is missing or was added')
  if (previousHash !== chain.hash) return altered(`chain ${chain.id}`, 'ends in another hash than its last event')
  return seq
}

const altered = (record: string, problem: string): Verification => ({ whole: false, record, problem })
