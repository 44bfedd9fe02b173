import { TAGS, type Tag } from '../../contract/broadcast/words'
import { CONTACT_KINDS } from '../../contract/pairing/words'
import { ROLE_WORDS } from '../../contract/roles'
import { APPOINTMENT_STATES } from '../../contract/staff/words'
import type { Caller } from '../../platform/handler'
import type { Store } from '../../platform/ports/store'
import { readRows } from '../../platform/read-pages'
import type { Cell, Sheet } from '../../platform/spreadsheet/sheet'
import { appointments } from '../../records/appointment'
import { contactPoints } from '../../records/contact-point'
import { deskSessions } from '../../records/desk-session'
import { events } from '../../records/event'
import { organisations } from '../../records/organisation'
import { persons } from '../../records/person'
import { requests } from '../../records/request'
import { caseSheets } from './case-sheets'
import { noticeSheets } from './notice-sheets'
import { readLooks } from './read-looks'
import { requestsOf } from './requests-of'
import { serviceSheets } from './service-sheets'
import { sheet } from './sheet'

/** Everything that the platform keeps about the caller, one sheet a kind. */
export const sheetsOf = (store: Store, caller: Caller): Sheet[] => [
  sheet('我的信息', ['项目', '内容'], account(store, caller)),
  ...caseSheets(store, caller.id),
  ...noticeSheets(store, caller.id),
  ...serviceSheets(store, caller.id),
  sheet('认领的户和企业', ['类别', '编号', '名称', '地址', '联系人', '电话'], links(store, caller.id)),
  sheet('登录的电脑', ['什么时候', '浏览器', '从哪里'], desks(store, caller.id)),
  sheet(
    '单位名册里的身份',
    ['姓名', '电话', '身份', '单位', '现在', '绑定', '结束', '结束的原因'],
    posts(store, caller.id),
  ),
  sheet('谁看过我的号码', ['日期', '单位', '为了什么'], looks(store, caller.id)),
  sheet('办事的流水', ['时间', '事项代码', '编号'], log(store, caller.id)),
  sheet('办事的回执', ['时间', '事项代码'], receiptsOf(store, caller.id)),
]

async function* account(store: Store, caller: Caller): AsyncGenerator<Cell[]> {
  const [community, member] = await Promise.all([
    caller.communityCode ? store.get(organisations, caller.communityCode) : undefined,
    caller.pairedWith ? store.get(persons, caller.pairedWith) : undefined,
  ])
  const tags = (caller.tags ?? []).filter((tag): tag is Tag => tag in TAGS).map((tag) => TAGS[tag])
  yield ['称呼', caller.name]
  yield ['电话', caller.phone]
  yield ['社区', community?.name ?? '']
  yield ['标签', tags.join('、')]
  yield ['联系我的党员', member?.name ?? '']
  yield ['微信在这里的编号', caller.openid]
  yield ['第一次使用', caller.known ? { instant: caller.createdAt } : '']
}

async function* links(store: Store, personId: string): AsyncGenerator<Cell[]> {
  for await (const point of readRows(store, contactPoints, {
    where: { linkedIds: { contains: personId } },
    limit: 100,
  })) {
    yield [CONTACT_KINDS[point.kind], point.number, point.title, point.address, point.contactName, point.phone]
  }
}

async function* desks(store: Store, personId: string): AsyncGenerator<Cell[]> {
  for await (const desk of readRows(store, deskSessions, { where: { personId }, limit: 100 })) {
    yield [{ instant: desk.openedAt }, desk.browser, desk.from]
  }
}

async function* posts(store: Store, personId: string): AsyncGenerator<Cell[]> {
  for await (const line of readRows(store, appointments, { where: { personId }, limit: 100 })) {
    const office = await store.get(organisations, line.office)
    const at = (instant?: string) => (instant ? { instant } : '')
    yield [
      ...[line.name, line.phone, ROLE_WORDS[line.role], office?.name ?? '', APPOINTMENT_STATES[line.state]],
      ...[at(line.boundAt), at(line.endedAt), line.endReason ?? ''],
    ]
  }
}

async function* looks(store: Store, personId: string): AsyncGenerator<Cell[]> {
  for (const { day, office, what } of (await readLooks(store, personId)).looks) yield [day, office, what]
}

async function* log(store: Store, personId: string): AsyncGenerator<Cell[]> {
  const order = { field: 'seq', direction: 'asc' } as const
  for await (const event of readRows(store, events, { where: { subject: `person:${personId}` }, order, limit: 200 })) {
    yield [{ instant: event.at }, event.kind, event.id]
  }
}

async function* receiptsOf(store: Store, personId: string): AsyncGenerator<Cell[]> {
  for await (const { at, operation } of readRows(store, requests, { where: requestsOf(personId), limit: 200 })) {
    yield [{ instant: at }, operation]
  }
}
