import { type CaseRecord, cases } from '../../records/case'
import { events } from '../../records/event'
import { officeTallies } from '../../records/office-tally'
import { NoIndex, type Query, StoreError } from '../ports/store'
import type { StoreOf } from './describe-store'
import { event } from './make-documents'

const aCase = (id: string, more: Partial<CaseRecord>) =>
  ({
    id,
    reporterId: 'r1',
    open: true,
    createdAt: '2026-03-02',
    holderOffice: 'o1',
    state: 'raised',
    hasHeld: false,
    ...more,
  }) as CaseRecord

export function describeQueries(store: StoreOf): void {
  beforeEach(() =>
    store().transact(async (tx) => {
      await tx.insert(cases, aCase('1', { dueAt: '2026-03-05', state: 'raised' }))
      await tx.insert(cases, aCase('2', { dueAt: '2026-03-04', state: 'taken_on' as never, open: false }))
      await tx.insert(cases, aCase('3', { dueAt: '2026-03-03', state: 'answered' as never }))
      await tx.insert(cases, aCase('4', { dueAt: '2026-03-02', holderOffice: 'o2', reporterId: 'r2', hasHeld: true }))
      await tx.insert(events, event('s', 1, { pending: ['tally', 'notice'] }))
      await tx.insert(events, event('s', 2, { pending: ['notice'] }))
      await tx.insert(events, event('s', 3))
    }),
  )
  const found = async (query: Omit<Query<CaseRecord>, 'limit'>) =>
    (await store().find(cases, { ...query, limit: 10 })).rows.map(({ id }) => id)
  const dueFirst = { field: 'dueAt', direction: 'asc' } as const

  test('equality, one of several, ranges and booleans', async () => {
    expect(await found({ where: { reporterId: 'r1' } })).toEqual(['1', '2', '3'])
    expect(await found({ where: { reporterId: 'r1', open: true } })).toEqual(['1', '3'])
    expect(await found({ where: { open: false, reporterId: 'r1' } })).toEqual(['2'])
    expect(await found({ where: { hasHeld: true } })).toEqual(['4'])
    const states = { in: ['raised', 'answered'] }
    expect(await found({ where: { holderOffice: 'o1', state: states }, order: dueFirst })).toEqual(['3', '1'])
    expect(await found({ where: { holderOffice: 'o1', state: { in: [] } } })).toEqual([])
    const range = { gte: '2026-03-04', lt: '2026-03-05' }
    const inRange = { holderOffice: 'o1', state: { in: ['raised', 'taken_on'] }, dueAt: range }
    expect(await found({ where: inRange, order: dueFirst })).toEqual(['2'])
    expect(await store().find(events, { where: { subject: 's', seq: { gt: 1, lte: 2 } }, limit: 5 })).toMatchObject({
      rows: [{ seq: 2 }],
    })
    expect(await store().find(events, { where: { subject: 's', seq: { in: [1, 3] } }, limit: 5 })).toMatchObject({
      rows: [{ seq: 1 }, { seq: 3 }],
    })
  })

  test('a list is asked whether it holds something', async () => {
    const holding = async (contains: string) =>
      (await store().find(events, { where: { pending: { contains } }, limit: 5 })).rows.map(({ seq }) => seq)
    expect(await holding('notice')).toEqual([1, 2])
    expect(await holding('tally')).toEqual([1])
    expect(await holding('not')).toEqual([])
  })

  test('counts follow the same conditions', async () => {
    expect(await store().count(cases, { reporterId: 'r1', open: true })).toBe(2)
    expect(await store().count(cases, { holderOffice: 'nobody' })).toBe(0)
    expect(await store().count(cases, {})).toBe(4)
    expect(await store().count(cases, undefined)).toBe(4)
    expect(await store().count(events, { pending: { contains: 'notice' } })).toBe(2)
  })

  test.each<[string, Omit<Query<CaseRecord>, 'limit'>]>([
    ['a field that no index has', { where: { urgent: true } }],
    ['a field that does not come first', { where: { state: 'raised' } }],
    ['an order by a field that does not come next', { where: { holderOffice: 'o1' }, order: dueFirst }],
    ['a range and an order by different fields', { where: { alarmAt: { lt: '2' } }, order: dueFirst }],
    ['a list condition on what is no list', { where: { reporterId: { contains: 'r' } } }],
  ])('%s is refused, with or without rows', async (_, query) => {
    await expect(store().find(cases, { ...query, limit: 1 })).rejects.toThrow(NoIndex)
  })
  test('a count or a collection without indexes is refused likewise', async () => {
    await expect(store().count(cases, { urgent: true })).rejects.toThrow(NoIndex)
    await expect(store().find(officeTallies, { where: { raised: 1 }, limit: 1 })).rejects.toThrow(NoIndex)
    const byList = { field: 'pending', direction: 'asc' } as const
    await expect(store().find(events, { order: byList, limit: 1 })).rejects.toThrow(NoIndex)
  })

  test.each([
    ['undefined', undefined],
    ['null', null],
    ['an empty condition', {}],
    ['a range without an end', { gte: undefined }],
  ])('a condition that is %s is refused and never reads as "all"', async (_, condition) => {
    const where = { reporterId: condition } as never
    await expect(store().find(cases, { where, limit: 10 })).rejects.toThrow(StoreError)
    await expect(store().count(cases, where)).rejects.toThrow(StoreError)
  })
}
