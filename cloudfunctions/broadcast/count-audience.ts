import { countAudience as operation } from '../../contract/broadcast/count-audience'
import { query } from '../../platform/handler'
import { organisations } from '../../records/organisation'
import { allCells } from './all-cells'
import { mustReach } from './audience-reach'
import { isMeant } from './rules/audience'

const LARGEST = 8

interface Counted {
  people: number
  communities: number
  largest: { name: string; people: number }[]
}

/** Goes over the counted cells, not over people: some thousands of rows however many people there are. */
export const countAudience = query<typeof operation, true, Counted>({
  operation,
  load: async () => true,
  may: () => true,
  async run({ store, caller, input }) {
    await mustReach(store, caller.roles, input.audience, 'admin', 'leader')
    const byCommunity = new Map<string, number>()
    for await (const { keys, community, people } of allCells(store)) {
      if (!isMeant(input.audience, new Set(keys))) continue
      byCommunity.set(community, (byCommunity.get(community) ?? 0) + people)
    }
    const people = [...byCommunity.values()].reduce((sum, count) => sum + count, 0)
    const places = [...byCommunity].filter(([community]) => community !== '')
    const first = places.sort(([a, more], [b, fewer]) => fewer - more || (a < b ? -1 : 1)).slice(0, LARGEST)
    const named = await store.getMany(
      organisations,
      first.map(([community]) => community),
    )
    const names = new Map(named.map(({ id, shortName }) => [id, shortName]))
    const largest = first.map(([community, count]) => ({ name: names.get(community) ?? '', people: count }))
    return { people, communities: places.length, largest }
  },
  present: (counted) => counted,
})
