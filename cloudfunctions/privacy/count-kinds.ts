import type { DataKind } from '../../contract/privacy/data-kinds'
import type { Store } from '../../platform/ports/store'
import { attendances, signUps } from '../../records/activity'
import { appointments } from '../../records/appointment'
import { cases } from '../../records/case'
import { caseFollowers } from '../../records/case-followers'
import { contactPoints } from '../../records/contact-point'
import { consents, deliveries } from '../../records/delivery'
import { deskSessions } from '../../records/desk-session'
import { events } from '../../records/event'
import { messages } from '../../records/message'
import { type PersonRecord, persons } from '../../records/person'
import { favourites, receipts } from '../../records/receipt'
import { replies, surveyAnswers } from '../../records/reply'
import { requests } from '../../records/request'
import { visits } from '../../records/visit'
import { requestsOf } from './requests-of'

/** How many records of each kind name this person; a new kind does not compile without its count. */
export async function countKinds(store: Store, person: PersonRecord): Promise<Record<DataKind, number>> {
  const personId = person.id
  const count = store.count
  const counts: Record<DataKind, Promise<number>> = {
    account: count(persons, { id: personId }),
    cases: count(cases, { reporterId: personId }),
    follows: count(caseFollowers, { people: { contains: personId } }),
    replies: count(replies, { personId }),
    surveys: count(surveyAnswers, { personId }),
    receipts: sum(count(receipts, { personId }), count(favourites, { personId })),
    messages: sum(count(messages, { to: `p:${personId}` }), count(deliveries, { personId })),
    consents: count(consents, { personId }),
    desks: count(deskSessions, { personId }),
    appointments: count(appointments, { personId }),
    links: count(contactPoints, { linkedIds: { contains: personId } }),
    disputes: count(visits, { disputedBy: personId }),
    activities: sum(count(signUps, { personId }), count(attendances, { personId })),
    visits: count(visits, { memberId: personId }),
    requests: count(requests, requestsOf(personId)),
    log: count(events, { subject: `person:${personId}` }),
  }
  const found = await Promise.all(Object.entries(counts).map(async ([kind, of]) => [kind, await of] as const))
  return Object.fromEntries(found) as Record<DataKind, number>
}

const sum = async (...counts: Promise<number>[]) => (await Promise.all(counts)).reduce((all, one) => all + one, 0)
