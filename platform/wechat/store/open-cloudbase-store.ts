import type { Store } from '../../ports/store'
import { type CloudbaseDb, type CloudbaseOptions, openCloudbaseDb } from './cloudbase-sdk'
import { cloudbaseStore } from './cloudbase-store'

/** The store in CloudBase's document database. Costs nothing until its first use, when the SDK is loaded. */
export function openCloudbaseStore(options: CloudbaseOptions): { store: Store } {
  let db: Promise<CloudbaseDb> | undefined
  return {
    store: cloudbaseStore(() => {
      db ??= openCloudbaseDb(options)
      return db
    }),
  }
}
