import type { Collection, Doc, Stored } from '../../records/collection'
import type { Store, Transaction } from '../ports/store'
import { holdsNothing, keepUnopened, openFields, sealFields } from './seal-fields'
import type { Vault } from './vault'

/**
 * A store in which the sealed fields of every collection (records/*.ts, `sealed`) lie encrypted: everything above works
 * with plain documents, everything below holds none. There is no other way to the data, so nothing can be forgotten.
 */
export function sealStore(
  store: Store,
  vault: Vault,
  report: (error: unknown) => void = (error) => console.error(error),
): Store {
  const open = <T extends Doc>(collection: Collection<T>, doc: Stored<T>): Stored<T> =>
    collection.sealed ? openFields(collection as Collection<Stored<T>>, doc, vault, report) : doc
  const seal = <T extends Doc>(collection: Collection<T>, doc: T): T =>
    collection.sealed ? sealFields(collection, doc, vault) : doc
  const within = (tx: Transaction): Transaction => ({
    async get(collection, id) {
      const found = await tx.get(collection, id)
      return found && open(collection, found)
    },
    getMany: async (collection, ids) => (await tx.getMany(collection, ids)).map((doc) => open(collection, doc)),
    insert: (collection, doc) => tx.insert(collection, seal(collection, doc)),
    async put(collection, doc) {
      const sealed = seal(collection as Collection<typeof doc>, doc)
      // What is put was read before, so this second look costs nothing.
      const stored = holdsNothing(collection, doc) ? await tx.get(collection, doc.id) : undefined
      const kept = stored && keepUnopened(collection as Collection<typeof doc>, doc, sealed, stored, vault)
      return tx.put(collection, kept ?? sealed)
    },
    remove: (collection, id, version) => tx.remove(collection, id, version),
  })
  return {
    async get(collection, id) {
      const found = await store.get(collection, id)
      return found && open(collection, found)
    },
    getMany: async (collection, ids) => (await store.getMany(collection, ids)).map((doc) => open(collection, doc)),
    async find(collection, query) {
      const page = await store.find(collection, query)
      return { ...page, rows: page.rows.map((doc) => open(collection, doc)) }
    },
    count: (collection, where) => store.count(collection, where),
    transact: (work) => store.transact((tx) => work(within(tx))),
  }
}
