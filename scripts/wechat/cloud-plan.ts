import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { COLLECTIONS } from '../../records/collections'

export interface PlannedIndex {
  name: string
  /** In the order in which they serve; all ascending, as either end can be read first. */
  fields: string[]
}
export interface PlannedCollection {
  name: string
  acl: typeof DENY_CLIENTS
  indexes: PlannedIndex[]
}

/** Tencent's word for: nobody but the functions and the console reads or writes. */
export const DENY_CLIENTS = 'ADMINONLY'

/**
 * Phones upload by themselves, so whoever uploaded may write; nobody reads by a file's id, since a function hands out
 * addresses that last an hour (platform/wechat/files.ts).
 */
export const STORAGE_RULE = { read: false, write: 'resource.openid == auth.openid' } as const

/**
 * What the environment's database must hold, from the one declaration in records/. A page is ordered by the index's
 * last field and then by `_id`, so `_id` ends each index, or the database would sort in memory.
 */
export const plannedCollections = (): PlannedCollection[] =>
  COLLECTIONS.map(({ name, indexes }) => ({
    name,
    acl: DENY_CLIENTS,
    indexes: indexes.map((declared) => {
      const fields = [...declared.map((field) => (field === 'id' ? '_id' : field)).filter((f) => f !== '_id'), '_id']
      return { name: declared.join('_'), fields }
    }),
  }))

/** dist/cloud-database/NAME.json, one a collection, and dist/cloud-storage.json, to read or to type in by hand. */
export function writeCloudPlan(distFolder: string): void {
  const folder = join(distFolder, 'cloud-database')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const write = (path: string, value: unknown) => writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`)
  for (const collection of plannedCollections()) write(join(folder, `${collection.name}.json`), collection)
  write(join(distFolder, 'cloud-storage.json'), STORAGE_RULE)
}
