import { districtDay } from '../../contract/district-time'
import { defineReader } from '../../platform/log/read-events'
import type { Transaction } from '../../platform/ports/store'
import { contactPoints } from '../../records/contact-point'
import type { EventRecord } from '../../records/event'
import { type MessageRecord, messages } from '../../records/message'
import { type VisitRecord, visits } from '../../records/visit'

type Told = Pick<MessageRecord, 'to' | 'text' | 'important' | 'as' | 'page'>

/** The household hears that somebody came, the member what is missing; and both sides of the office that nobody came. */
export const tellVisit = defineReader('tell_visit', async (tx, event, { clock }) => {
  const visit = await tx.get(visits, event.subject.replace(/^visit:/, ''))
  const point = visit && (await tx.get(contactPoints, visit.contactPointId))
  if (!visit || !point) return
  const told =
    event.kind === 'visit.disputed' ? disputed(visit, point.communityCode) : checkedIn(visit, point.linkedIds, event)
  const at = clock.now().toISOString()
  for (const one of told)
    await tellOnce(tx, { ...one, id: `${event.id}:${one.to}`, at, eventId: event.id, kind: event.kind })
})

async function tellOnce(tx: Transaction, message: MessageRecord): Promise<void> {
  if (!(await tx.get(messages, message.id))) await tx.insert(messages, message)
}

const dayOf = ({ at }: VisitRecord) => {
  const [, month, day] = districtDay(at).split('-')
  return `${Number(month)}月${Number(day)}日`
}
const pageOf = ({ id }: VisitRecord) => `packages/member/visit/index?visitId=${id}`

function disputed(visit: VisitRecord, community: string): Told[] {
  const text = `${dayOf(visit)}的走访,对方说没有人来过,请核实`
  const page = pageOf(visit)
  return [`p:${visit.memberId}`, `o:${community}`].map((to) => ({ to, text, page, important: true, as: 'staff' }))
}

function checkedIn(visit: VisitRecord, linkedIds: readonly string[], { data }: EventRecord): Told[] {
  const text = `${dayOf(visit)}有人登记走访了${visit.kind === 'household' ? '您家' : '您这里'},没有来过请告诉我们`
  const page = 'packages/mine/visits/index'
  const homes: Told[] = linkedIds
    .filter((id) => id !== visit.memberId)
    .map((id) => ({ to: `p:${id}`, text, page, important: false, as: 'reader' }))
  const lacks = Array.isArray(data.lacks) ? data.lacks : []
  if (lacks.length === 0) return homes
  const asked = `您${dayOf(visit)}补传的企业走访还缺原因,请补上`
  return [...homes, { to: `p:${visit.memberId}`, text: asked, page: pageOf(visit), important: true, as: 'staff' }]
}
