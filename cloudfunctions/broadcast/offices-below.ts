import type { Store } from '../../platform/ports/store'
import { type OrganisationRecord, organisations } from '../../records/organisation'

const PAGE = 1000

/** The organisations themselves and all below them, by number. */
export async function officesBelow(store: Store, ids: readonly string[]): Promise<OrganisationRecord[]> {
  const found = new Map<string, OrganisationRecord>()
  let level: OrganisationRecord[] = await store.getMany(organisations, [...new Set(ids)])
  while (level.length > 0) {
    const fresh = level.filter(({ id }) => !found.has(id))
    for (const node of fresh) found.set(node.id, node)
    level = await childrenOf(
      store,
      fresh.map(({ id }) => id),
    )
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** One level below. */
export async function childrenOf(store: Store, ids: readonly string[]): Promise<OrganisationRecord[]> {
  if (ids.length === 0) return []
  const rows: OrganisationRecord[] = []
  let after: string | undefined
  do {
    const page = await store.find(organisations, {
      ...{ where: { parent: { in: ids } }, limit: PAGE },
      ...(after ? { after } : {}),
    })
    rows.push(...page.rows)
    after = page.next
  } while (after)
  return rows
}
