import type { BroadcastOptions } from '../../contract/broadcast/broadcast-options'
import type { Store } from '../../platform/ports/store'
import { organisations } from '../../records/organisation'
import type { AudienceCellRecord } from '../../records/receipt'
import { allCells } from './all-cells'
import { peopleCounted } from './rules/people-counted'

/** How many it is for, by organisation, over the cells of people who are alike. */
export async function peopleByPlace(
  store: Store,
  options: Pick<BroadcastOptions, 'audience' | 'duty'>,
): Promise<ReadonlyMap<string, number>> {
  const cells: AudienceCellRecord[] = []
  for await (const cell of allCells(store)) cells.push(cell)
  const communities = [...new Set(cells.map(({ community }) => community).filter(Boolean))]
  const found = new Map((await store.getMany(organisations, communities)).map((node) => [node.id, node]))
  return peopleCounted(cells, options, (community) => [...(found.get(community)?.path ?? []), community])
}
