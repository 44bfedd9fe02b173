import { CONTACT_CLASSES, CONTACT_GRADES, type ContactClass, type ContactGrade } from '../../contract/pairing/words'
import type { Caller } from '../../platform/handler'
import type { Store } from '../../platform/ports/store'
import { readRows } from '../../platform/read-pages'
import type { Stored } from '../../records/collection'
import { type ContactPointRecord, contactPoints } from '../../records/contact-point'
import { type OrganisationRecord, organisations } from '../../records/organisation'
import { persons } from '../../records/person'
import type { WrongCell } from '../../records/uploaded-table'
import { adminOffices } from './may'
import { type PointFacts, pointIdOf } from './point-record'
import { keyOf, kindOf } from './rules/check-point-cells'
import { headingOf, type PointCells, type PointField } from './rules/point-columns'
import type { PointRow } from './rules/read-point-rows'

/** A row without a mistake, as it will be written, and what is there now. */
export interface CleanRow {
  row: number
  facts: PointFacts
  old?: Stored<ContactPointRecord>
}
const IDS_AT_ONCE = 500

interface Lists {
  organisations: OrganisationRecord[]
  /** Members of a branch by name; two of one name are two. */
  members: Map<string, { id: string; name: string }[]>
  reach: readonly string[]
}

/** What only the lists can answer: whether the place, the branch and the member are there, and whether they are the admin's. */
export async function resolvePointRows(
  store: Store,
  caller: Caller,
  rows: readonly PointRow[],
): Promise<{ clean: CleanRow[]; wrong: WrongCell[] }> {
  const lists = await readLists(store, caller, rows)
  const wrong: WrongCell[] = []
  const fit: { row: number; facts: PointFacts }[] = []
  for (const { row, cells, faulty } of rows) {
    const said: WrongCell[] = []
    const say = (field: PointField, words: string) => void said.push({ row, column: headingOf(field), words })
    const facts = resolved(cells, lists, say)
    wrong.push(...said)
    if (facts && !faulty && said.length === 0) fit.push({ row, facts })
  }
  const there = new Map<string, Stored<ContactPointRecord>>()
  const ids = fit.map(({ facts }) => pointIdOf(facts))
  for (let at = 0; at < ids.length; at += IDS_AT_ONCE) {
    for (const point of await store.getMany(contactPoints, ids.slice(at, at + IDS_AT_ONCE))) there.set(point.id, point)
  }
  const clean = fit.flatMap(({ row, facts }) => {
    const old = there.get(pointIdOf(facts))
    if (old && !old.active) {
      wrong.push({ row, column: headingOf('number'), words: '这个编号的联系点已经结束,请换一个编号' })
      return []
    }
    return [{ row, facts, ...(old ? { old } : {}) }]
  })
  return { clean, wrong }
}

type Say = (field: PointField, words: string) => void

/** What a row means; what is wrong with it is said, and then this means nothing. */
function resolved(cells: PointCells, lists: Lists, tell: Say): PointFacts | undefined {
  const community = communityOf(cells, lists, tell)
  const memberId = memberOf(cells.branch, cells.member, ['branch', 'member'], lists, tell)
  const standInId = memberOf(cells.standInBranch, cells.standIn, ['standInBranch', 'standIn'], lists, tell)
  const kind = kindOf(cells)
  if (!community || !kind) return undefined
  const { number, title, contactName, phone, address } = cells
  return {
    ...{ number, title, contactName, phone, address, kind, memberId, standInId },
    grade: keyOf(CONTACT_GRADES, cells.grade) as ContactGrade,
    sort: keyOf(CONTACT_CLASSES[kind], cells.sort) as ContactClass,
    ...{ communityCode: community.id, streetCode: community.parent, path: [...community.path, community.id] },
    ...(cells.longitude ? { point: { longitude: Number(cells.longitude), latitude: Number(cells.latitude) } } : {}),
  }
}

const called = (name: string) => (node: OrganisationRecord) => node.name === name || node.shortName === name

function communityOf({ street, community }: PointCells, { organisations: all, reach }: Lists, tell: Say) {
  if (!street || !community) return undefined
  const found = all.find((node) => (node.kind === 'street' || node.kind === 'town') && called(street)(node))
  if (!found) return void tell('street', `没有找到“${street}”,请照组织名录写`)
  if (![...found.path, found.id].some((id) => reach.includes(id))) {
    return void tell('street', `“${street}”不归您管,请交给那里的管理员导入`)
  }
  const matching = all.filter((node) => node.kind === 'community' || node.kind === 'village').filter(called(community))
  if (matching.length === 0) return void tell('community', `没有找到“${community}”,请照组织名录写`)
  const here = matching.filter(({ parent }) => parent === found.id)
  if (here.length === 0) return void tell('community', `“${community}”不在${street},请核对`)
  if (here.length > 1) return void tell('community', `${street}有几个“${community}”,请写全称`)
  return here[0]
}

function memberOf(branch: string, member: string, fields: [PointField, PointField], lists: Lists, tell: Say) {
  if (!branch || !member) return undefined
  const named = lists.organisations.filter((node) => node.kind === 'branch').filter(called(branch))
  if (named.length === 0) return void tell(fields[0], `没有找到支部“${branch}”,请照组织名录写`)
  if (named.length > 1) return void tell(fields[0], `有几个支部叫“${branch}”,请写全称`)
  const people = (lists.members.get(named[0]?.id ?? '') ?? []).filter(({ name }) => name === member)
  if (people.length === 0) return void tell(fields[1], `“${branch}”里没有叫“${member}”的党员,请核对姓名和支部`)
  if (people.length > 1) return void tell(fields[1], `“${branch}”里有几位“${member}”,请导入后在名单里选`)
  return people[0]?.id
}

/** Only the branches that the table names are opened. */
async function readLists(store: Store, caller: Caller, rows: readonly PointRow[]): Promise<Lists> {
  const all: OrganisationRecord[] = []
  for (const kind of ['street', 'town', 'community', 'village', 'branch'] as const) {
    for await (const node of readRows(store, organisations, { where: { kind }, limit: 500 })) all.push(node)
  }
  const said = new Set(rows.flatMap(({ cells }) => [cells.branch, cells.standInBranch]))
  const members: Lists['members'] = new Map()
  for (const { id } of all.filter(
    ({ kind, name, shortName }) => kind === 'branch' && (said.has(name) || said.has(shortName)),
  )) {
    const people: { id: string; name: string }[] = []
    const where = { posts: { contains: `party_member:${id}` } }
    for await (const person of readRows(store, persons, { where, limit: 500 })) people.push(person)
    members.set(id, people)
  }
  return { organisations: all, members, reach: adminOffices(caller) }
}
