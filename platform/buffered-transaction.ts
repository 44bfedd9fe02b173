import type { Collection, Doc, Stored } from '../records/collection'
import { TransactionBuffer } from './buffer-writes'
import { DuplicateId, type Transaction, VersionConflict } from './ports/store'

/** One document's change, as a backend writes it; `expected` is the version that must be stored now. */
export type Write =
  | { kind: 'insert'; collection: Collection<Doc>; id: string; doc: Doc; version: number }
  | { kind: 'put'; collection: Collection<Doc>; id: string; doc: Doc; version: number; expected: number }
  | { kind: 'remove'; collection: Collection<Doc>; id: string; expected: number }

/** What a backend does within one transaction of its own. */
export interface TransactionBackend {
  /** The documents that there are of these ids, which are distinct and sorted; locks where it can. */
  read(collection: Collection<Doc>, ids: readonly string[]): Promise<Stored<Doc>[]>
  /** Writes, sorted by collection and id; returns one that did not take (id taken, other version), if any. */
  write(writes: readonly Write[]): Promise<Write | undefined>
}

/** Someone changed, or inserted, what this transaction had read otherwise: its work must see that, so it runs again. */
export class ReadNoMore extends Error {}

/**
 * Runs the work on a buffer: writes are held back and go out together at its end, so a transaction costs few round
 * trips and holds its locks shortly. A failure inside ends the transaction even where the work swallows it, or a
 * caller would be told that something is stored which is not.
 */
export async function runBuffered<R>(backend: TransactionBackend, work: (tx: Transaction) => Promise<R>): Promise<R> {
  const buffer = new TransactionBuffer(backend)
  const result = await work(buffer.open())
  const rejected = await buffer.flush()
  if (!rejected) return result
  const name = `${rejected.collection.name} ${rejected.id}`
  if (buffer.hasRead(rejected)) throw new ReadNoMore()
  throw rejected.kind === 'insert' ? new DuplicateId(name) : new VersionConflict(name)
}
