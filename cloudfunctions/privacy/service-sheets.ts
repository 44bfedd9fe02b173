import { CONTACT_KINDS } from '../../contract/pairing/words'
import type { Store } from '../../platform/ports/store'
import { readPages, readRows } from '../../platform/read-pages'
import type { Cell, Sheet } from '../../platform/spreadsheet/sheet'
import { activities, attendances, signUps } from '../../records/activity'
import type { Doc, Stored } from '../../records/collection'
import { PLACE_BANDS } from '../../records/place-band'
import { visits } from '../../records/visit'
import { sheet } from './sheet'

const VISITS = ['编号', '时间', '对象类别', '位置', '见了谁(我写的)', '听到什么(我写的)', '照片数']

/** What the person came to, went to, and said of visits to them. */
export const serviceSheets = (store: Store, personId: string): Sheet[] => [
  sheet('我报名和签到的活动', ['活动', '什么', '时间', '位置'], activityRows(store, personId)),
  sheet('我说没有来过的走访', ['走访编号', '时间', '我写的话'], disputeRows(store, personId)),
  sheet('我去走访的记录', VISITS, visitRows(store, personId)),
]

async function* activityRows(store: Store, personId: string): AsyncGenerator<Cell[]> {
  const where = { personId }
  for await (const { row, title } of named(store, readPages(store, signUps, { where, limit: 100 }))) {
    yield [title, '报名', { instant: row.at }]
  }
  for await (const { row, title } of named(store, readPages(store, attendances, { where, limit: 100 }))) {
    yield [title, '签到', { instant: row.at }, PLACE_BANDS[row.place]]
  }
}

async function* named<T extends Doc & { activityId: string }>(store: Store, pages: AsyncGenerator<Stored<T>[]>) {
  for await (const page of pages) {
    const found = await store.getMany(activities, [...new Set(page.map(({ activityId }) => activityId))])
    const titles = new Map(found.map(({ id, title }) => [id, title]))
    for (const row of page) yield { row, title: titles.get(row.activityId) ?? row.activityId }
  }
}

async function* disputeRows(store: Store, personId: string): AsyncGenerator<Cell[]> {
  for await (const { id, disputed } of readRows(store, visits, { where: { disputedBy: personId }, limit: 100 })) {
    yield [id, disputed && { instant: disputed.at }, disputed?.words]
  }
}

async function* visitRows(store: Store, memberId: string): AsyncGenerator<Cell[]> {
  const order = { field: 'at', direction: 'asc' } as const
  for await (const visit of readRows(store, visits, { where: { memberId }, order, limit: 200 })) {
    const place = visit.checkIn ? PLACE_BANDS[visit.checkIn.place] : ''
    yield [
      ...[visit.id, { instant: visit.at }, CONTACT_KINDS[visit.kind], place],
      ...[visit.met, visit.heard, visit.photos.length],
    ]
  }
}
