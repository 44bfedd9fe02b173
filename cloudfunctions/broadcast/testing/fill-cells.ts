import type { Store } from '../../../platform/ports/store'
import { persons } from '../../../records/person'
import { type AudienceCellRecord, audienceCells } from '../../../records/receipt'
import { readKeysOfAll } from '../read-keys'

/** Counts everybody into cells at once, as the job does bit by bit. */
export async function fillCells(store: Store): Promise<AudienceCellRecord[]> {
  const { rows } = await store.find(persons, { limit: 1000 })
  const places = await readKeysOfAll(store, rows)
  const cells = new Map<string, AudienceCellRecord>()
  for (const [at, { communityCode: community = '' }] of rows.entries()) {
    const keys = [...(places[at]?.keys ?? [])].sort()
    const id = `${community}/${keys.join()}`
    cells.set(id, { id, keys, community, people: (cells.get(id)?.people ?? 0) + 1 })
  }
  await store.transact(async (tx) => {
    for (const cell of cells.values()) await tx.insert(audienceCells, cell)
  })
  return [...cells.values()]
}
