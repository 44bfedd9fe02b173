import { setTimeout as sleep } from 'node:timers/promises'
import { officeTallies } from '../../records/office-tally'
import { organisations } from '../../records/organisation'
import { workingDays } from '../../records/working-day'
import { DuplicateId, StoreError } from '../ports/store'
import type { StoreOf } from './describe-store'
import { addOne, day, insertDays, tally } from './make-documents'

export function describeConflicts(store: StoreOf): void {
  test('a transaction sees its own inserts, puts and removals', async () => {
    await insertDays(store(), day('old'))
    await store().transact(async (tx) => {
      await tx.insert(workingDays, day('new'))
      expect(await tx.get(workingDays, 'new')).toEqual({ ...day('new'), version: 1 })
      await tx.put(workingDays, { ...day('new', 2027), version: 1 })
      expect(await tx.get(workingDays, 'new')).toMatchObject({ year: 2027, version: 2 })
      await tx.put(workingDays, { ...day('old', 2027), version: 1 })
      await tx.put(workingDays, { ...day('old', 2028), version: 2 })
      expect(await tx.getMany(workingDays, ['new', 'old'])).toMatchObject([{ year: 2027 }, { year: 2028, version: 3 }])
      await tx.remove(workingDays, 'new', 2)
      expect(await tx.get(workingDays, 'new')).toBeUndefined()
      await tx.remove(workingDays, 'old', 3)
      await tx.insert(workingDays, day('old', 2029))
    })
    expect(await store().get(workingDays, 'new')).toBeUndefined()
    expect(await store().get(workingDays, 'old')).toMatchObject({ year: 2029 })
  })

  test('changing what was read changes nothing until it is put', async () => {
    await insertDays(store(), day('d1'))
    await store().transact(async (tx) => {
      const read = await tx.get(workingDays, 'd1')
      if (read) read.name = 'scribbled'
      expect(await tx.get(workingDays, 'd1')).toMatchObject({ name: '工作日' })
    })
    expect(await store().get(workingDays, 'd1')).toMatchObject({ name: '工作日', version: 1 })
  })

  test('nothing survives a work that throws', async () => {
    await insertDays(store(), day('old'))
    const failing = store().transact(async (tx) => {
      await tx.insert(workingDays, day('new'))
      await tx.put(workingDays, { ...day('old', 2027), version: 1 })
      await tx.get(officeTallies, 'any')
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect(await store().get(workingDays, 'new')).toBeUndefined()
    expect(await store().get(workingDays, 'old')).toEqual({ ...day('old'), version: 1 })
  })

  test('a work that swallows a refusal is still not stored', async () => {
    await insertDays(store(), day('d1'))
    const swallowing = store().transact(async (tx) => {
      await tx.get(workingDays, 'd1')
      await tx.insert(workingDays, day('d1')).catch(() => undefined)
      await tx.insert(workingDays, day('d2')).catch(() => undefined)
      return 'stored'
    })
    await expect(swallowing).rejects.toThrow(DuplicateId)
    expect(await store().get(workingDays, 'd2')).toBeUndefined()
  })

  test('of twenty that change one document at once none is lost, and those that lost run again', async () => {
    await addOne(store(), 'hot')
    const ran = await Promise.all(Array.from({ length: 20 }, () => addOne(store(), 'hot')))
    expect(await store().get(officeTallies, 'hot')).toMatchObject({ raised: 21, version: 21 })
    expect(Math.min(...ran)).toBeGreaterThanOrEqual(1)
  })

  test('of ten that find the same id missing and insert it, one inserts and the others see that', async () => {
    await Promise.all(Array.from({ length: 10 }, () => addOne(store(), 'first')))
    expect(await store().get(officeTallies, 'first')).toMatchObject({ raised: 10 })
  })

  test('of ten that insert the same id unread, one wins and nine are refused', async () => {
    const insert = () => store().transact((tx) => tx.insert(workingDays, day('d1')))
    const results = await Promise.allSettled(Array.from({ length: 10 }, insert))
    const refused = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
    expect(refused).toHaveLength(9)
    for (const reason of refused) expect(reason).toBeInstanceOf(DuplicateId)
  })

  test('what is read without a lock is still changed by one at a time', async () => {
    const office = { id: 'o1', name: '', shortName: '', kind: 'department' as const, parent: '', path: [] as string[] }
    await store().transact((tx) => tx.insert(organisations, office))
    const grow = () =>
      store().transact(async (tx) => {
        const stored = await tx.get(organisations, 'o1')
        if (stored) await tx.put(organisations, { ...stored, name: `${stored.name}+` })
      })
    await Promise.all(Array.from({ length: 5 }, grow))
    expect(await store().get(organisations, 'o1')).toMatchObject({ name: '+++++', version: 6 })
  })

  test('two that take the same two documents in opposite order both come through', async () => {
    await store().transact(async (tx) => {
      for (const id of ['a', 'b']) await tx.insert(officeTallies, tally(id))
    })
    const move = (from: string, to: string) =>
      store().transact(async (tx) => {
        const source = await tx.get(officeTallies, from)
        await sleep(20)
        const target = await tx.get(officeTallies, to)
        if (!source || !target) throw new Error('lost')
        await tx.put(officeTallies, { ...source, raised: source.raised - 1 })
        await tx.put(officeTallies, { ...target, raised: target.raised + 1 })
      })
    await Promise.all([move('a', 'b'), move('b', 'a')])
    const after = await store().getMany(officeTallies, ['a', 'b'])
    expect(after.map(({ raised, version }) => [raised, version])).toEqual([
      [0, 3],
      [0, 3],
    ])
  })

  test('inside a transaction the store itself is not asked, which would wait for itself', async () => {
    const outside = store().transact(() => store().get(workingDays, 'd1'))
    await expect(outside).rejects.toThrow(StoreError)
    const nested = store().transact(() => store().transact(async () => undefined))
    await expect(nested).rejects.toThrow(StoreError)
  })

  test('a transaction that is over takes nothing more', async () => {
    let kept: Parameters<Parameters<ReturnType<StoreOf>['transact']>[0]>[0] | undefined
    await store().transact(async (tx) => {
      kept = tx
    })
    await expect(kept?.insert(workingDays, day('late'))).rejects.toThrow(StoreError)
    expect(await store().get(workingDays, 'late')).toBeUndefined()
  })
}
