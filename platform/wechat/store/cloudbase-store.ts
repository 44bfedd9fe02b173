import type { Collection, Doc, Stored } from '../../../records/collection'
import { nextCursor } from '../../cursor'
import { refuseInsideWork } from '../../inside-work'
import type { Page, Query, Store } from '../../ports/store'
import { checkServed } from '../../served-by-index'
import { mend } from '../../storable'
import { buildFilter, buildPageFilters } from './build-filter'
import { type CloudbaseDb, type CloudbaseQuery, fromRaw } from './cloudbase-sdk'
import { transactOnCloudbase } from './transact'

/** More than this a `get` never sends, and 100 unless it is asked. */
const MOST_ROWS = 1000
/** Ids in one question; 1,000 of the longest stay well below what a request may weigh. */
const IDS_AT_ONCE = 500
/** Large documents in one page: with the row that tells of another, a reply stays below its 1 MB. */
const LARGE_AT_ONCE = 3

/** The narrow store on CloudBase's document database: a collection a collection, `_id` for the id. */
export function cloudbaseStore(open: () => Promise<CloudbaseDb>): Store {
  const ask = async (collection: Collection<Doc>, filter: object): Promise<CloudbaseQuery> => {
    const query = (await open()).collection(collection.name).options({ raw: true })
    return Object.keys(filter).length > 0 ? query.where(filter) : query
  }

  async function getMany(collection: Collection<Doc>, ids: readonly string[]) {
    refuseInsideWork()
    const asked = [...new Set(ids.map(mend))].sort()
    const found: Stored<Doc>[] = []
    const atOnce = collection.large ? LARGE_AT_ONCE : IDS_AT_ONCE
    for (let start = 0; start < asked.length; start += atOnce) {
      const $in = asked.slice(start, start + atOnce)
      const query = await ask(collection, { _id: { $in } })
      found.push(...(await query.limit(IDS_AT_ONCE).get()).data.map(fromRaw))
    }
    return found.sort((a, b) => (a.id < b.id ? -1 : 1))
  }

  /** A few at a time until the page is full. */
  async function findLarge(collection: Collection<Doc>, query: Query<Doc>): Promise<Page<Doc>> {
    const rows: Stored<Doc>[] = []
    let after = query.after
    while (rows.length < query.limit) {
      const limit = Math.min(LARGE_AT_ONCE, query.limit - rows.length)
      const page = await findAtOnce(collection, { ...query, limit, ...(after ? { after } : {}) })
      rows.push(...page.rows)
      after = page.next
      if (!after) return { rows }
    }
    return { rows, ...(after ? { next: after } : {}) }
  }

  const find = (collection: Collection<Doc>, query: Query<Doc>) =>
    (collection.large ? findLarge : findAtOnce)(collection, query)

  async function findAtOnce(collection: Collection<Doc>, query: Query<Doc>): Promise<Page<Doc>> {
    refuseInsideWork()
    checkServed(collection, query)
    const field = query.order?.field ?? 'id'
    const direction = query.order?.direction ?? 'asc'
    const rows: Stored<Doc>[] = []
    // A row more than asked for tells whether there is another page; the thousand-and-first takes a second question.
    const wanted = query.limit + 1
    for (const filter of buildPageFilters(collection, query)) {
      const part = await ask(collection, filter)
      const ordered = field === 'id' ? part : part.orderBy(field, direction)
      const limit = Math.min(wanted - rows.length, MOST_ROWS)
      const { data } = await ordered.orderBy('_id', direction).limit(limit).get()
      rows.push(...data.map(fromRaw))
      if (rows.length >= Math.min(wanted, MOST_ROWS)) break
    }
    const kept = rows.slice(0, query.limit)
    const last = kept.at(-1)
    if (!last || rows.length < query.limit) return { rows: kept }
    const next = nextCursor(last, query)
    if (rows.length > query.limit) return { rows: kept, next }
    if (wanted <= MOST_ROWS) return { rows: kept }
    const beyond = await find(collection, { ...query, after: next, limit: 1 })
    return beyond.rows.length > 0 ? { rows: kept, next } : { rows: kept }
  }

  async function count(collection: Collection<Doc>, where: Query<Doc>['where']) {
    refuseInsideWork()
    checkServed(collection, { where })
    return (await (await ask(collection, buildFilter(where))).count()).total
  }

  return {
    get: async (collection: Collection<Doc>, id: string) => (await getMany(collection, [id]))[0],
    getMany,
    find,
    count,
    async transact(work) {
      refuseInsideWork()
      return transactOnCloudbase(await open(), work)
    },
  } as Store
}
