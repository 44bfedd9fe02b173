import { type BroadcastEditionRecord, broadcastEditions } from '../../records/broadcast'
import type { StoreOf } from './describe-store'

const HOW_MANY = 10
/** As long as a notice may be, in characters of three bytes. */
const BODY = '字'.repeat(60_000)

const edition = (number: number): BroadcastEditionRecord => ({
  ...{ id: `b:${String(number).padStart(4, '0')}`, broadcastId: 'b', edition: number, change: '', at: '', by: 'p' },
  content: {
    ...{ title: `第${number}版`, summary: '', body: BODY, attachments: [], category: 'policy' },
    ...{ source: '', documentNumber: '' },
  },
  options: { audience: [], duty: 'none', check: [], push: false, repliesOpen: true },
})

export function describeLarge(store: StoreOf): void {
  beforeEach(async () => {
    for (let number = 1; number <= HOW_MANY; number += 1)
      await store().transact((tx) => tx.insert(broadcastEditions, edition(number)))
  })

  test('a page of the longest notices arrives whole, in its order, and the next one goes on behind it', async () => {
    const query = { where: { broadcastId: 'b' }, order: { field: 'edition', direction: 'desc' } as const, limit: 7 }
    const first = await store().find(broadcastEditions, query)
    expect(first.rows.map((row) => row.edition)).toEqual([10, 9, 8, 7, 6, 5, 4])
    expect(first.rows.every(({ content }) => content.body === BODY)).toBe(true)
    const second = await store().find(broadcastEditions, { ...query, after: first.next! })
    expect([second.rows.map((row) => row.edition), second.next]).toEqual([[3, 2, 1], undefined])
  })

  test('many of them by their ids too', async () => {
    const ids = Array.from({ length: HOW_MANY }, (_, at) => edition(at + 1).id)
    const found = await store().getMany(broadcastEditions, ids)
    expect(found.map(({ id }) => id)).toEqual(ids)
  })
}
