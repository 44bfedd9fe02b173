import { TAGS, type Tag } from '../../contract/broadcast/words'
import type { DataKind } from '../../contract/privacy/data-kinds'
import { viewMyData as operation } from '../../contract/privacy/view-my-data'
import { query } from '../../platform/handler'
import { organisations } from '../../records/organisation'
import { beforeErasing, hindranceWords } from './before-erasing'
import { countKinds } from './count-kinds'
import { readLooks } from './read-looks'

interface Found {
  counts: Record<DataKind, number>
  looks: Awaited<ReturnType<typeof readLooks>>
  before: string[]
  community: string
}

/** The caller's own, by the platform's word of who calls; there is no way to ask for anybody else's. */
export const viewMyData = query<typeof operation, true, Found>({
  operation,
  load: async () => true,
  may: () => true,
  async run({ store, caller }) {
    const [counts, looks, before, community] = await Promise.all([
      countKinds(store, caller),
      readLooks(store, caller.id),
      beforeErasing(store, caller),
      caller.communityCode ? store.get(organisations, caller.communityCode) : undefined,
    ])
    return { counts, looks, before: before.map(hindranceWords), community: community?.shortName ?? '' }
  },
  present({ counts, looks, before, community }, { caller }) {
    const tags = (caller.tags ?? []).filter((tag): tag is Tag => tag in TAGS).map((tag) => TAGS[tag])
    return {
      account: { name: caller.name, phone: caller.phone, community, tags },
      kinds: (Object.keys(counts) as DataKind[]).map((kind) => ({ kind, count: counts[kind] })),
      ...{ looks: looks.looks, looksCut: looks.cut, before },
    }
  },
})
