import type { Collection, Doc } from '../../records/collection'
import { chains, events, seals } from '../../records/event'
import type { Store } from '../ports/store'
import { freshStore } from '../store-suite/fresh-store'
import { testPorts } from '../testing/test-ports'
import { appendEvents } from './append-events'
import { defineReader, readerJob } from './read-events'
import { sealDays } from './seal-days'
import { verifyLog } from './verify-log'

let store: Store
let close: () => Promise<void>
beforeEach(async () => {
  ;({ store, close } = await freshStore())
})
afterEach(() => close())

const raised = (subject: string) => ({ subject, kind: 'case.raised' as const, data: { zebra: 1, apple: 'a' } })
const append = (at: string, ...subjects: string[]) =>
  store.transact((tx) => appendEvents(tx, subjects.map(raised), { by: 'p1', requestId: 'r', now: new Date(at) }))

async function threeDays() {
  await append('2026-03-02T10:00:00+08:00', 'case:1', 'case:2', 'case:1')
  await append('2026-03-03T10:00:00+08:00', 'case:1')
  await append('2026-03-04T10:00:00+08:00', 'case:2')
  const ports = testPorts(store, '2026-03-05T09:00:00+08:00')
  expect(await sealDays.run(ports)).toBe(3)
  return ports
}

/** Changes a stored document behind the log's back, as someone with the database password could. */
const tamper = <T extends Doc>(collection: Collection<T>, id: string, change: Partial<T>) =>
  store.transact(async (tx) => tx.put(collection, { ...(await tx.get(collection, id))!, ...change }))

describe('the event log', () => {
  test('numbers and chains the events of each subject', async () => {
    await threeDays()
    const { rows } = await store.find(events, {
      where: { subject: 'case:1' },
      order: { field: 'seq', direction: 'asc' },
      limit: 10,
    })
    expect(rows.map((event) => event.seq)).toEqual([1, 2, 3])
    expect(rows[2]!.previousHash).toBe(rows[1]!.hash)
    expect(await store.get(chains, 'case:1')).toMatchObject({ seq: 3, hash: rows[2]!.hash })
  })

  test('is found whole when nobody altered it, and days are sealed once', async () => {
    const ports = await threeDays()
    expect(await sealDays.run(ports)).toBe(0)
    expect(await verifyLog(store)).toMatchObject({ whole: true, subjects: 2, events: 5, days: 3 })
  })

  test('today is not sealed, and a day without events is', async () => {
    await append('2026-03-02T10:00:00+08:00', 'case:1')
    await append('2026-03-05T08:00:00+08:00', 'case:1')
    await sealDays.run(testPorts(store, '2026-03-05T09:00:00+08:00'))
    const { rows } = await store.find(seals, { limit: 10 })
    expect(rows.map(({ id, events: count }) => [id, count])).toEqual([
      ['2026-03-02', 1],
      ['2026-03-03', 0],
      ['2026-03-04', 0],
    ])
  })

  test.each([
    ['altered content', () => tamper(events, 'case:1:00000002', { by: 'p2' }), 'case:1:00000002'],
    ['altered data', () => tamper(events, 'case:2:00000001', { data: { zebra: 2, apple: 'a' } }), 'case:2:00000001'],
    [
      'a record taken away',
      () => store.transact(async (tx) => tx.remove(events, 'case:1:00000002', 1)),
      'case:1:00000002',
    ],
    [
      'the last record taken away',
      () => store.transact(async (tx) => tx.remove(events, 'case:1:00000003', 1)),
      'case:1:00000003',
    ],
    ['a cut chain', () => tamper(chains, 'case:2', { hash: '0'.repeat(64) }), 'chain case:2'],
    ['an altered seal', () => tamper(seals, '2026-03-03', { root: 'f'.repeat(64) }), 'seal 2026-03-03'],
  ])('%s is found, and the first altered record named', async (_, change, record) => {
    await threeDays()
    await change()
    expect(await verifyLog(store)).toMatchObject({ whole: false, record })
  })

  test('a chain forged whole, hashes and all, is betrayed by the seal of its day', async () => {
    await threeDays()
    for (const seq of [1, 2, 3]) {
      await store.transact((tx) => tx.remove(events, `case:1:0000000${seq}`, 1))
    }
    await store.transact(async (tx) => tx.remove(chains, 'case:1', (await tx.get(chains, 'case:1'))!.version))
    await append('2026-03-02T10:00:00+08:00', 'case:1', 'case:1')
    await append('2026-03-03T11:00:00+08:00', 'case:1')
    expect(await verifyLog(store)).toMatchObject({ whole: false, record: 'seal 2026-03-03' })
  })

  test('two writers at once on one subject never share a number', async () => {
    await Promise.all(Array.from({ length: 12 }, () => append('2026-03-02T10:00:00+08:00', 'case:1')))
    expect(await verifyLog(store)).toMatchObject({ whole: true, events: 12 })
  })
})

describe('a reader of the log', () => {
  test('handles each event once, even when two run at the same time', async () => {
    await append('2026-03-02T10:00:00+08:00', 'case:1', 'case:2', 'case:3')
    const seen: string[] = []
    const job = readerJob(defineReader('tally', async (_, event) => void seen.push(event.id)))
    const ports = testPorts(store)
    const handled = await Promise.all([job.run(ports), job.run(ports)])
    expect(handled[0]! + handled[1]!).toBe(3)
    expect(await job.run(ports)).toBe(0)
    expect(new Set(seen).size).toBe(3)
  })

  test('comes back to an event that it failed on, and is not held up by it', async () => {
    await append('2026-03-02T10:00:00+08:00', 'case:1', 'case:2')
    let broken = true
    const reader = defineReader('tally', async (_, event) => {
      if (broken && event.subject === 'case:1') throw new Error('no power')
    })
    const reported: unknown[] = []
    const job = readerJob(reader, (error) => reported.push(error))
    const ports = testPorts(store)
    expect(await job.run(ports)).toBe(1)
    expect(reported).toHaveLength(1)
    broken = false
    expect(await job.run(ports)).toBe(1)
  })
})
