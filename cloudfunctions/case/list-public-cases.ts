import { listPublicCases as operation } from '../../contract/case/list-public-cases'
import { type QueryContext, query } from '../../platform/handler'
import { broadcasts, publicBroadcastId } from '../../records/broadcast'
import { type CaseRecord, cases } from '../../records/case'
import { type Names, readNames } from './names'

const PAGE = 20

interface Found {
  rows: CaseRecord[]
  next: string | undefined
  names: Names
  addresses: ReadonlyMap<string, string>
  /** Notices that are out. */
  notices: ReadonlySet<string>
}

/** 公开办理: only what staff released, in their words, with the photos that they chose. */
export const listPublicCases = query<typeof operation, true, Found>({
  operation,
  load: async () => true,
  may: () => true,
  run: read,
  present: ({ rows, next, names, addresses, notices }) => ({
    cases: rows.flatMap((record) => {
      if (!record.published) return []
      const { summary, answer, photos } = record.published
      return [
        {
          ...{ id: record.id, category: record.category, summary, answer, publishedAt: record.publishedAt ?? '' },
          ...(record.method ? { method: record.method } : {}),
          ...(notices.has(publicBroadcastId(record.id)) ? { broadcastId: publicBroadcastId(record.id) } : {}),
          community: names.office(record.communityCode),
          office: names.office(record.holderOffice),
          photos: photos.map((id) => ({ id, url: addresses.get(id) ?? '' })),
        },
      ]
    }),
    ...(next ? { next } : {}),
  }),
})

async function read({ store, input, ports }: QueryContext<typeof operation>): Promise<Found> {
  const order = { field: 'publishedAt', direction: 'desc' } as const
  const page = await store.find(cases, { order, limit: PAGE, ...(input.after ? { after: input.after } : {}) })
  const photos = page.rows.flatMap(({ published }) => published?.photos ?? [])
  const [names, urls, out] = await Promise.all([
    readNames(store, page.rows),
    ports.files.addresses(photos),
    store.getMany(
      broadcasts,
      page.rows.map(({ id }) => publicBroadcastId(id)),
    ),
  ])
  return {
    ...{ rows: page.rows, next: page.next, names },
    addresses: new Map(photos.map((id, at) => [id, urls[at] ?? ''])),
    notices: new Set(out.filter(({ withdrawn }) => !withdrawn).map(({ id }) => id)),
  }
}
