import { listToCall as operation } from '../../contract/notify/list-to-call'
import { encodeCursor } from '../../platform/cursor'
import { type QueryContext, query } from '../../platform/handler'
import { type DeliveryRecord, deliveries } from '../../records/delivery'
import { maskPhone } from '../../records/mask'
import { type PersonRecord, persons } from '../../records/person'
import { callOffices } from './may-call'

const PAGE = 30
const WHY: Record<NonNullable<DeliveryRecord['why']>, string> = {
  no_consent: '没有同意过微信提醒',
  refused: '关闭了微信提醒',
  unreachable: '微信联系不上',
  unsure: '不确定微信有没有送到',
  failed: '微信没有送成',
}

/** Whom WeChat could not tell of what matters, in the caller's communities; whoever waits longest first. */
export const listToCall = query<typeof operation, string[], Awaited<ReturnType<typeof read>>>({
  operation,
  load: ({ store, caller }) => callOffices(store, caller),
  may: () => true,
  run: read,
  present: ({ shown, people, next }) => ({
    calls: shown.map(({ id, personId, words, why, at, callTries }) => {
      const person = people.get(personId)
      return {
        ...{ deliveryId: id, name: person?.name || '没有留姓名', phone: maskPhone(person?.phone ?? ''), at },
        ...{ text: words.text, why: WHY[why ?? 'failed'], tries: callTries },
      }
    }),
    ...(next ? { next } : {}),
  }),
})

async function read({ store, input }: QueryContext<typeof operation>, offices: string[]) {
  const order = { field: 'callAt', direction: 'asc' } as const
  const after = input.after ? { after: input.after } : {}
  const pages = await Promise.all(
    offices.map((callOffice) =>
      store.find(deliveries, { where: { callOffice, toCall: true }, order, limit: PAGE, ...after }),
    ),
  )
  const all: DeliveryRecord[] = pages.flatMap(({ rows }) => rows)
  all.sort((a, b) => (a.callAt === b.callAt ? (a.id < b.id ? -1 : 1) : a.callAt < b.callAt ? -1 : 1))
  const shown = all.slice(0, PAGE)
  const found = await store.getMany(persons, [...new Set(shown.map(({ personId }) => personId))])
  const people = new Map<string, PersonRecord>(found.map((person) => [person.id, person]))
  const last = shown.at(-1)
  const more = all.length > PAGE || pages.some(({ next }) => next)
  return { shown, people, next: more && last ? encodeCursor({ value: last.callAt, id: last.id }) : undefined }
}
