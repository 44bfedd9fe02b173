import { listReminders as operation } from '../../contract/broadcast/list-reminders'
import { encodeCursor } from '../../platform/cursor'
import { type QueryContext, query } from '../../platform/handler'
import type { Store } from '../../platform/ports/store'
import { type PersonRecord, persons } from '../../records/person'
import { type ReminderRecord, receipts, reminders } from '../../records/receipt'
import { helperAddresses } from './helper-addresses'
import { lookThrough } from './look-through'
import { maskPhone } from './mask-phone'
import { isUnread } from './present-card'
import { readReleased } from './read-released'

const PAGE = 30

interface Shown {
  reminder: ReminderRecord
  person: PersonRecord
  title: string
}

/** Whom the caller is asked to tell: who has read it since, moved away or is paired with another is not on it. */
export const listReminders = query<typeof operation, true, { kept: Shown[]; next: string | undefined }>({
  operation,
  load: async () => true,
  may: () => true,
  run: ({ store, caller, input }: QueryContext<typeof operation>) =>
    lookThrough({
      ...{
        page: PAGE,
        after: input.after,
        cursorAfter: ({ at, id }: ReminderRecord) => encodeCursor({ value: at, id }),
      },
      look: (after) => newest(store, helperAddresses(caller), after),
      keep: (rows) => stillToTell(store, rows),
    }),
  present: ({ kept, next }) => ({
    reminders: kept.map(({ reminder: { id, broadcastId, at }, person, title }) => ({
      ...{ reminderId: id, broadcastId, title, at },
      ...{ name: person.name || '未留姓名', phone: maskPhone(person.phone) },
    })),
    ...(next ? { next } : {}),
  }),
})

async function newest(store: Store, addresses: readonly string[], after: string | undefined) {
  const pages = await Promise.all(
    addresses.map((to) =>
      store.find(reminders, {
        where: { to, open: true },
        ...{ order: { field: 'at', direction: 'desc' }, limit: PAGE },
        ...(after ? { after } : {}),
      }),
    ),
  )
  const rows: ReminderRecord[] = pages.flatMap((page) => page.rows)
  rows.sort((a, b) => (a.at === b.at ? (a.id > b.id ? -1 : 1) : a.at > b.at ? -1 : 1))
  return { rows: rows.slice(0, PAGE), more: rows.length > PAGE || pages.some(({ next }) => next !== undefined) }
}

async function stillToTell(store: Store, rows: readonly ReminderRecord[]): Promise<(Shown | undefined)[]> {
  const [released, own, people] = await Promise.all([
    readReleased(
      store,
      rows.map(({ broadcastId }) => broadcastId),
    ),
    store.getMany(
      receipts,
      rows.map(({ id }) => id),
    ),
    store.getMany(
      persons,
      rows.map(({ personId }) => personId),
    ),
  ])
  const releasedOf = new Map(released.map((one) => [one.broadcast.id, one]))
  const receiptOf = new Map(own.map((receipt) => [receipt.id, receipt]))
  const personOf = new Map(people.map((person) => [person.id, person]))
  return rows.map((reminder) => {
    const about = releasedOf.get(reminder.broadcastId)
    const person = personOf.get(reminder.personId)
    if (!about || !person || !isStillNear(reminder, person)) return undefined
    if (!isUnread({ broadcast: about.broadcast, receipt: receiptOf.get(reminder.id) })) return undefined
    return { reminder, person, title: about.edition.content.title }
  })
}

const isStillNear = ({ to }: ReminderRecord, { pairedWith, communityCode }: PersonRecord) =>
  to === `p:${pairedWith}` || to === `o:${communityCode}`
