import { CASE_STATES, CATEGORIES, RATINGS } from '../../contract/case/words'
import type { Store } from '../../platform/ports/store'
import { readPages, readRows } from '../../platform/read-pages'
import type { Cell, Sheet } from '../../platform/spreadsheet/sheet'
import { type CaseRecord, cases } from '../../records/case'
import { caseFollowers } from '../../records/case-followers'
import type { Stored } from '../../records/collection'
import { organisations } from '../../records/organisation'
import { sheet } from './sheet'

const CASE = [
  '编号',
  '提出时间',
  '类别',
  '社区',
  '地址',
  '经度',
  '纬度',
  '要求写的是',
  '匿名',
  '状态',
  '办完时间',
  '评价',
]
const WORDS = ['诉求编号', '时间', '我写的话', '照片数']

/** What the person raised, what they wrote in it, and what they follow. */
export const caseSheets = (store: Store, personId: string): Sheet[] => [
  sheet('我反映的诉求', CASE, caseRows(store, personId)),
  sheet('我在诉求里写的话', WORDS, wordRows(store, personId)),
  sheet('我关注的诉求', ['编号'], followed(store, personId)),
]

const mine = (store: Store, reporterId: string): AsyncGenerator<Stored<CaseRecord>[]> =>
  readPages(store, cases, { where: { reporterId }, order: { field: 'createdAt', direction: 'asc' }, limit: 100 })

async function* caseRows(store: Store, personId: string): AsyncGenerator<Cell[]> {
  for await (const page of mine(store, personId)) {
    const places = await store.getMany(organisations, [...new Set(page.map(({ communityCode }) => communityCode))])
    const nameOf = new Map(places.map(({ id, shortName }) => [id, shortName]))
    for (const { id, createdAt, category, communityCode, place, demands, anonymous, ...found } of page) {
      yield [
        ...[id, { instant: createdAt }, CATEGORIES[category], nameOf.get(communityCode) ?? '', place.address],
        ...[place.point?.longitude, place.point?.latitude, demands.map(({ text }) => text).join('\n')],
        ...[anonymous ? '是' : '否', CASE_STATES[found.state]],
        ...[found.closedAt ? { instant: found.closedAt } : undefined, found.rating ? RATINGS[found.rating] : ''],
      ]
    }
  }
}

async function* wordRows(store: Store, personId: string): AsyncGenerator<Cell[]> {
  for await (const page of mine(store, personId)) {
    for (const { id, entries } of page) {
      for (const entry of entries.filter((one) => one.personId === personId)) {
        yield [id, { instant: entry.at }, entry.text, entry.photos.length]
      }
    }
  }
}

async function* followed(store: Store, personId: string): AsyncGenerator<Cell[]> {
  const where = { people: { contains: personId } }
  for await (const { id } of readRows(store, caseFollowers, { where, limit: 200 })) yield [id]
}
