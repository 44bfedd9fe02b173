import type { EventRecord } from '../../records/event'
import { events } from '../../records/event'
import { workingDays } from '../../records/working-day'
import { BadCursor, type Query, StoreError } from '../ports/store'
import type { StoreOf } from './describe-store'
import { day, event, insertDays } from './make-documents'

export function describePages(store: StoreOf): void {
  const insertEvents = (...docs: EventRecord[]) =>
    store().transact(async (tx) => {
      for (const doc of docs) await tx.insert(events, doc)
    })
  async function readAll(query: Query<EventRecord>, between: (page: number) => Promise<void> = async () => {}) {
    const ids: string[] = []
    for (let page = 1, after: string | undefined; ; page += 1) {
      const { rows, next } = await store().find(events, { ...query, ...(after ? { after } : {}) })
      expect(rows.length).toBeLessThanOrEqual(query.limit)
      ids.push(...rows.map(({ id }) => id))
      if (!next) return ids
      after = next
      await between(page)
    }
  }
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
  const idOf = (subject: string, seq: number) => event(subject, seq).id

  test('pages follow each other without a gap, and the last has no next', async () => {
    await insertEvents(...numbers(7).map((seq) => event('s', seq)), event('other', 1))
    for (const limit of [1, 2, 3, 6, 7, 8]) {
      const up = await readAll({ where: { subject: 's' }, order: { field: 'seq', direction: 'asc' }, limit })
      expect(up).toEqual(numbers(7).map((seq) => idOf('s', seq)))
      const down = await readAll({ where: { subject: 's' }, order: { field: 'seq', direction: 'desc' }, limit })
      expect(down).toEqual([...up].reverse())
    }
    const whole = await store().find(events, { where: { subject: 's' }, limit: 7 })
    expect(whole.next).toBeUndefined()
  })

  test('numbers are ordered as numbers', async () => {
    await insertEvents(...[9, 10, 1, 100, 2].map((seq) => event('s', seq)))
    const order = { field: 'seq', direction: 'asc' } as const
    const { rows } = await store().find(events, { where: { subject: 's' }, order, limit: 10 })
    expect(rows.map(({ seq }) => seq)).toEqual([1, 2, 9, 10, 100])
  })

  test('equal values are told apart by the id, in both directions', async () => {
    const order = (direction: 'asc' | 'desc') => ({ field: 'day', direction }) as const
    await insertEvents(...numbers(5).map((seq) => event('s', seq)), event('t', 1, { day: '2026-03-01' }))
    const up = await readAll({ order: order('asc'), limit: 2 })
    expect(up).toEqual([idOf('t', 1), ...numbers(5).map((seq) => idOf('s', seq))])
    expect(await readAll({ order: order('desc'), limit: 2 })).toEqual([...up].reverse())
  })

  test('rows added while pages are turned make none of the others appear twice or not at all', async () => {
    await insertEvents(...numbers(20).map((seq) => event('s', seq * 100)))
    const ids = await readAll(
      { where: { subject: 's' }, order: { field: 'seq', direction: 'asc' }, limit: 3 },
      // One before what was read, one right behind it, one at the far end.
      (page) => insertEvents(event('s', page), event('s', page * 300 + 50), event('s', 2000 + page)),
    )
    expect(ids).toEqual([...new Set(ids)].sort())
    expect(ids).toEqual(expect.arrayContaining(numbers(20).map((seq) => idOf('s', seq * 100))))
    expect(ids).toEqual(expect.arrayContaining([idOf('s', 350), idOf('s', 2001)]))
    expect(ids).not.toContain(idOf('s', 1))
  })

  test('a thousand rows come as one page, and more than that as the next', async () => {
    const docs = numbers(1002).map((seq) => event('many', seq))
    await insertEvents(...docs.slice(0, 1000))
    const query = { where: { subject: 'many' }, order: { field: 'seq', direction: 'asc' }, limit: 1000 } as const
    const full = await store().find(events, query)
    expect([full.rows.length, full.next]).toEqual([1000, undefined])
    await insertEvents(...docs.slice(1000))
    expect(await readAll(query)).toEqual(docs.map(({ id }) => id))
    expect(
      (
        await store().getMany(
          events,
          docs.map(({ id }) => id),
        )
      ).length,
    ).toBe(1002)
    expect(await store().count(events, { subject: 'many' })).toBe(1002)
    await expect(store().find(events, { ...query, limit: 1001 })).rejects.toThrow(StoreError)
    await expect(store().find(events, { ...query, limit: 0 })).rejects.toThrow(StoreError)
  })

  test('a document without the field that is ordered by is in no page', async () => {
    const undated = { ...event('s', 1), day: undefined } as unknown as EventRecord
    await insertEvents(undated, event('s', 2))
    expect(await readAll({ order: { field: 'day', direction: 'asc' }, limit: 5 })).toEqual([idOf('s', 2)])
  })

  test('without an order, pages go by the id', async () => {
    await insertDays(store(), day('b'), day('a'), day('c'))
    const first = await store().find(workingDays, { limit: 2 })
    expect(first.rows.map(({ id }) => id)).toEqual(['a', 'b'])
    const second = await store().find(workingDays, { limit: 2, after: first.next as string })
    expect(second.rows.map(({ id }) => id)).toEqual(['c'])
    const from = await store().find(workingDays, { where: { id: { gte: 'b' } }, limit: 5 })
    expect(from.rows.map(({ id }) => id)).toEqual(['b', 'c'])
  })

  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  test.each([
    ['empty', ''],
    ['not base64', '%%%'],
    ['not JSON', Buffer.from('{"id').toString('base64url')],
    ['no object', encoded(null)],
    ['an id that is no text', encoded({ value: 1, id: 7 })],
    ['a value of another kind', encoded({ value: 'one', id: 'x' })],
    ['a value that is an object', encoded({ value: { $gt: 0 }, id: 'x' })],
    ['no value', encoded({ id: 'x' })],
  ])('a cursor that is %s is refused as one', async (_, after) => {
    const query = { where: { subject: 's' }, order: { field: 'seq', direction: 'asc' }, limit: 5 } as const
    await expect(store().find(events, { ...query, after })).rejects.toThrow(BadCursor)
  })

  test('a made-up cursor shows nothing outside the conditions', async () => {
    await insertEvents(...numbers(5).map((seq) => event('s', seq)))
    const after = encoded({ value: 1, id: '' })
    const order = { field: 'seq', direction: 'asc' } as const
    const { rows } = await store().find(events, { where: { subject: 's', seq: { gt: 3 } }, order, limit: 5, after })
    expect(rows.map(({ seq }) => seq)).toEqual([4, 5])
  })
}
