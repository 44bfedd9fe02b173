import type { BroadcastOptions } from '../../contract/broadcast/broadcast-options'
import type { Store } from '../../platform/ports/store'
import { organisations } from '../../records/organisation'
import { type AudienceCellRecord, audienceCells } from '../../records/receipt'
import { peopleCounted } from './rules/people-counted'

const PAGE = 1000

/** How many it is for, by organisation, over the cells of people who are alike: some thousands however many people. */
export async function countPeople(
  store: Store,
  options: Pick<BroadcastOptions, 'audience' | 'duty'>,
): Promise<ReadonlyMap<string, number>> {
  const cells: AudienceCellRecord[] = []
  let after: string | undefined
  do {
    const page = await store.find(audienceCells, { limit: PAGE, ...(after ? { after } : {}) })
    cells.push(...page.rows)
    after = page.next
  } while (after)
  const communities = [...new Set(cells.map(({ community }) => community).filter(Boolean))]
  const found = new Map((await store.getMany(organisations, communities)).map((node) => [node.id, node]))
  return peopleCounted(cells, options, (community) => [...(found.get(community)?.path ?? []), community])
}
