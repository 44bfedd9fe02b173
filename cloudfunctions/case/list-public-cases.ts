import { listPublicCases as operation } from '../../contract/case/list-public-cases'
import type { PhotoView } from '../../contract/photo-view'
import { type QueryContext, query } from '../../platform/handler'
import { showPhotos } from '../../platform/photo-check/show-photos'
import { broadcasts, publicBroadcastId } from '../../records/broadcast'
import { type CaseRecord, cases } from '../../records/case'
import { type Names, readNames } from './names'

const PAGE = 20

interface Found {
  rows: CaseRecord[]
  next: string | undefined
  names: Names
  shown: ReadonlyMap<string, PhotoView>
  /** Notices that are out. */
  notices: ReadonlySet<string>
}

/** 公开办理: only what staff released, in their words, with the photos that they chose. */
export const listPublicCases = query<typeof operation, true, Found>({
  operation,
  load: async () => true,
  may: () => true,
  run: read,
  present: ({ rows, next, names, shown, notices }) => ({
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
          photos: photos.flatMap((id) => shown.get(id) ?? []),
        },
      ]
    }),
    ...(next ? { next } : {}),
  }),
})

async function read({ store, input, caller, ports }: QueryContext<typeof operation>): Promise<Found> {
  const order = { field: 'publishedAt', direction: 'desc' } as const
  const page = await store.find(cases, { order, limit: PAGE, ...(input.after ? { after: input.after } : {}) })
  const photos = page.rows.flatMap(({ published }) => published?.photos ?? [])
  const [names, views, out] = await Promise.all([
    readNames(store, page.rows),
    showPhotos(ports, caller, photos),
    store.getMany(
      broadcasts,
      page.rows.map(({ id }) => publicBroadcastId(id)),
    ),
  ])
  return {
    ...{ rows: page.rows, next: page.next, names },
    shown: new Map(views.map((view) => [view.id, view])),
    notices: new Set(out.filter(({ withdrawn }) => !withdrawn).map(({ id }) => id)),
  }
}
