import { REPLY_KINDS } from '../../contract/broadcast/words'
import { TEMPLATES } from '../../contract/notify/words'
import type { Store } from '../../platform/ports/store'
import { readPages, readRows } from '../../platform/read-pages'
import type { Cell, Sheet } from '../../platform/spreadsheet/sheet'
import { broadcasts } from '../../records/broadcast'
import { consents } from '../../records/delivery'
import { messages } from '../../records/message'
import { favourites, receipts } from '../../records/receipt'
import { replies, surveyAnswers } from '../../records/reply'
import { sheet } from './sheet'

/** Few, since a notice's document may be large. */
const TOGETHER = 20

/** What the person read, said and was told. */
export const noticeSheets = (store: Store, personId: string): Sheet[] => [
  sheet('我的提问和留言', ['通知', '时间', '类别', '我写的话'], replyRows(store, personId)),
  sheet('我答的意见征集', ['通知', '第几题', '选了第几项', '我写的话'], surveyRows(store, personId)),
  sheet('我看过的通知', ['通知', '送到', '看过', '看懂了', '签收时间'], receiptRows(store, personId)),
  sheet('我收藏的通知', ['通知', '时间'], favouriteRows(store, personId)),
  sheet('给我的消息', ['时间', '消息'], messageRows(store, personId)),
  sheet('我同意的微信提醒', ['提醒', '还能发几次', '拒绝过'], consentRows(store, personId)),
]

/** Each row with its notice's title. */
async function* withTitle<T extends { broadcastId: string }>(store: Store, pages: AsyncGenerator<T[]>) {
  for await (const page of pages) {
    const found = await store.getMany(broadcasts, [...new Set(page.map(({ broadcastId }) => broadcastId))])
    const titles = new Map(found.map(({ id, content }) => [id, content.title]))
    for (const row of page) yield { row, title: titles.get(row.broadcastId) ?? row.broadcastId }
  }
}

async function* replyRows(store: Store, personId: string): AsyncGenerator<Cell[]> {
  const pages = readPages(store, replies, { where: { personId }, limit: TOGETHER })
  for await (const { row, title } of withTitle(store, pages)) {
    yield [title, { instant: row.at }, REPLY_KINDS[row.kind], row.text]
  }
}

async function* surveyRows(store: Store, personId: string): AsyncGenerator<Cell[]> {
  const pages = readPages(store, surveyAnswers, { where: { personId }, limit: TOGETHER })
  for await (const { row, title } of withTitle(store, pages)) {
    for (const [at, { chosen, text }] of row.answers.entries()) {
      yield [title, at + 1, chosen.map((option) => option + 1).join('、'), text]
    }
  }
}

async function* receiptRows(store: Store, personId: string): AsyncGenerator<Cell[]> {
  const pages = readPages(store, receipts, { where: { personId }, limit: TOGETHER })
  for await (const { row, title } of withTitle(store, pages)) {
    const signed = row.acknowledgedAt ? { instant: row.acknowledgedAt } : undefined
    yield [title, ...[row.delivered, row.readEdition > 0, row.understood].map((is) => (is ? '是' : '否')), signed]
  }
}

async function* favouriteRows(store: Store, personId: string): AsyncGenerator<Cell[]> {
  const pages = readPages(store, favourites, { where: { personId }, limit: TOGETHER })
  for await (const { row, title } of withTitle(store, pages)) yield [title, { instant: row.at }]
}

async function* messageRows(store: Store, personId: string): AsyncGenerator<Cell[]> {
  const order = { field: 'at', direction: 'asc' } as const
  for await (const { at, text } of readRows(store, messages, { where: { to: `p:${personId}` }, order, limit: 200 })) {
    yield [{ instant: at }, text]
  }
}

async function* consentRows(store: Store, personId: string): AsyncGenerator<Cell[]> {
  for await (const { template, left, refused } of readRows(store, consents, { where: { personId }, limit: 20 })) {
    yield [TEMPLATES[template], left, refused ? '是' : '否']
  }
}
