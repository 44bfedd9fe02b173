import { insertMissing } from '../../../local/seeds/insert-missing'
import type { Store } from '../../../platform/ports/store'
import { type OrganisationRecord, organisations } from '../../../records/organisation'

/** A transaction in the cloud lives 30 seconds, and from here each document is a way there and back. */
const AT_ONCE = 50

/** Puts in what is missing and leaves what is there, however it was changed since. Returns how many were missing. */
export async function fillOrganisations(
  store: Store,
  tree: readonly OrganisationRecord[],
  isDry: boolean,
): Promise<number> {
  const there = await store.getMany(
    organisations,
    tree.map(({ id }) => id),
  )
  const known = new Set(there.map(({ id }) => id))
  const missing = tree.filter(({ id }) => !known.has(id))
  for (let start = 0; !isDry && start < missing.length; start += AT_ONCE) {
    await insertMissing(store, organisations, missing.slice(start, start + AT_ONCE))
  }
  return missing.length
}
