import type { NumberLook } from '../../contract/privacy/view-my-data'
import { namePeople } from '../../platform/name-people'
import type { Store } from '../../platform/ports/store'
import { readRows } from '../../platform/read-pages'
import { cases } from '../../records/case'
import { contactPoints } from '../../records/contact-point'
import { type EventKind, type EventRecord, events } from '../../records/event'

/** The events by which somebody's whole number was looked at, and what it was looked at for. */
const LOOKS: Partial<Record<EventKind, (subject: string) => string>> = {
  'case.contact_revealed': (subject) => `为了办诉求 ${subject.replace(/^case:/, '')},看了您的称呼和电话`,
  'point.number_revealed': () => '为了联系您家(或您的企业、村),看了登记的号码',
  'person.number_revealed': () => '微信送不到,为了打电话告诉您,看了您的号码',
}
/** So many of the newest cases, and no more, are gone through for a page. */
const NEWEST = 100

/** Who looked at a person's number, by office and day: what the log knows of it. */
export async function readLooks(store: Store, personId: string): Promise<{ looks: NumberLook[]; cut: boolean }> {
  const order = { field: 'createdAt', direction: 'desc' } as const
  const [mine, points] = await Promise.all([
    store.find(cases, { where: { reporterId: personId }, order, limit: NEWEST }),
    store.find(contactPoints, { where: { linkedIds: { contains: personId } }, limit: NEWEST }),
  ])
  const subjects = [
    `person:${personId}`,
    ...mine.rows.map(({ id }) => `case:${id}`),
    ...points.rows.map(({ id }) => `point:${id}`),
  ]
  const found: EventRecord[] = []
  for await (const event of readRows(store, events, { where: { subject: { in: subjects } }, limit: 500 })) {
    if (LOOKS[event.kind]) found.push(event)
  }
  const names = await namePeople(
    store,
    [],
    found.map(({ office }) => office),
  )
  const looks = found
    .sort((a, b) => b.at.localeCompare(a.at))
    .map(({ kind, subject, day, office }) => ({ day, office: names.place(office), what: LOOKS[kind]?.(subject) ?? '' }))
  return { looks, cut: mine.next !== undefined }
}
