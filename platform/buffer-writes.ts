import type { Collection, Doc, Stored } from '../records/collection'
import type { TransactionBackend, Write } from './buffered-transaction'
import { DuplicateId, StoreError, type Transaction, VersionConflict } from './ports/store'
import { mend, storable } from './storable'

interface Entry {
  collection: Collection<Doc>
  id: string
  /** What this transaction sees now; `unknown` when it neither read nor wrote it. */
  now: Stored<Doc> | 'missing' | 'unknown'
  /** Read from the backend, and not only written. */
  read: boolean
  write?: Write
}

/** What a transaction has read and means to write. */
export class TransactionBuffer {
  private readonly entries = new Map<string, Entry>()
  private failure: unknown
  private over = false

  constructor(private readonly backend: TransactionBackend) {}

  open(): Transaction {
    const guard = <A extends unknown[], R>(step: (...args: A) => Promise<R>) => {
      return async (...args: A): Promise<R> => {
        if (this.failure) throw this.failure
        if (this.over) throw new StoreError('this transaction is over')
        try {
          return await step(...args)
        } catch (error) {
          this.failure = error
          throw error
        }
      }
    }
    const getMany = guard((collection: Collection<Doc>, ids: readonly string[]) => this.getMany(collection, ids))
    return {
      getMany,
      get: async (collection: Collection<Doc>, id: string) => (await getMany(collection, [id]))[0],
      insert: guard(async (collection: Collection<Doc>, doc: Doc) => this.insert(collection, doc)),
      put: guard(async (collection: Collection<Doc>, doc: Stored<Doc>) => this.put(collection, doc)),
      remove: guard(async (collection: Collection<Doc>, id: string, version: number) =>
        this.remove(collection, id, version),
      ),
    } as Transaction
  }

  /** Throws what failed inside; else writes, and returns a write that did not take. */
  async flush(): Promise<Write | undefined> {
    this.over = true
    if (this.failure) throw this.failure
    const writes = [...this.entries.values()].flatMap(({ write }) => (write ? [write] : []))
    // One order for all, so that two transactions don't wait for each other's locks.
    const order = (write: Write) => `${write.collection.name} ${write.id}`
    writes.sort((a, b) => (order(a) < order(b) ? -1 : 1))
    return writes.length > 0 ? this.backend.write(writes) : undefined
  }

  hasRead({ collection, id }: Write): boolean {
    return this.entry(collection, id).read
  }

  private entry(collection: Collection<Doc>, id: string): Entry {
    const key = `${collection.name} ${id}`
    let entry = this.entries.get(key)
    if (!entry) {
      entry = { collection, id, now: 'unknown', read: false }
      this.entries.set(key, entry)
    }
    return entry
  }

  private async getMany(collection: Collection<Doc>, ids: readonly string[]): Promise<Stored<Doc>[]> {
    const entries = [...new Set(ids.map(mend))].sort().map((id) => this.entry(collection, id))
    const asked = entries.filter((entry) => entry.now === 'unknown').map((entry) => entry.id)
    const found = asked.length > 0 ? await this.backend.read(collection, asked) : []
    const byId = new Map(found.map((doc) => [doc.id, doc]))
    for (const id of asked) {
      const entry = this.entry(collection, id)
      entry.now = byId.get(id) ?? 'missing'
      entry.read = true
    }
    // Copies, so that changing one without a put changes nothing.
    return entries.flatMap(({ now }) => (typeof now === 'object' ? [storable(now)] : []))
  }

  private insert(collection: Collection<Doc>, doc: Doc): void {
    const id = mend(doc.id)
    const entry = this.entry(collection, id)
    if (typeof entry.now === 'object') throw new DuplicateId(`${collection.name} ${id}`)
    const kept = storable(doc)
    const removed = entry.write?.kind === 'remove' ? entry.write.expected : undefined
    const version = (removed ?? 0) + 1
    entry.write =
      removed === undefined
        ? { kind: 'insert', collection, id, doc: kept, version }
        : { kind: 'put', collection, id, doc: kept, version, expected: removed }
    entry.now = { ...kept, version }
  }

  private put(collection: Collection<Doc>, { version: expected, ...doc }: Stored<Doc>): void {
    const id = mend(doc.id)
    const entry = this.entry(collection, id)
    this.checkVersion(entry, expected)
    const kept = storable(doc)
    const version = expected + 1
    const before = entry.write
    if (before?.kind === 'insert') entry.write = { ...before, doc: kept, version }
    else if (before?.kind === 'put') entry.write = { ...before, doc: kept, version }
    else entry.write = { kind: 'put', collection, id, doc: kept, version, expected }
    entry.now = { ...kept, version }
  }

  private remove(collection: Collection<Doc>, rawId: string, version: number): void {
    const id = mend(rawId)
    const entry = this.entry(collection, id)
    this.checkVersion(entry, version)
    const before = entry.write
    if (before?.kind === 'insert') delete entry.write
    else entry.write = { kind: 'remove', collection, id, expected: before?.kind === 'put' ? before.expected : version }
    entry.now = 'missing'
  }

  private checkVersion({ collection, id, now }: Entry, version: number): void {
    if (now === 'unknown' || (now !== 'missing' && now.version === version)) return
    throw new VersionConflict(`${collection.name} ${id}`)
  }
}
