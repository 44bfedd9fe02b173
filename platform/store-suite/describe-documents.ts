import { workingDays } from '../../records/working-day'
import { DuplicateId, VersionConflict } from '../ports/store'
import type { StoreOf } from './describe-store'
import { day, insertDays } from './make-documents'

export function describeDocuments(store: StoreOf): void {
  test('a document that is not there is undefined, outside and inside a transaction', async () => {
    expect(await store().get(workingDays, 'none')).toBeUndefined()
    expect(await store().getMany(workingDays, ['none', 'neither'])).toEqual([])
    expect(await store().getMany(workingDays, [])).toEqual([])
    expect(await store().transact((tx) => tx.get(workingDays, 'none'))).toBeUndefined()
  })

  test('what is inserted is read back as version 1, and each put adds one', async () => {
    await insertDays(store(), day('d1'))
    expect(await store().get(workingDays, 'd1')).toEqual({ ...day('d1'), version: 1 })
    await store().transact((tx) => tx.put(workingDays, { ...day('d1', 2027), version: 1 }))
    expect(await store().get(workingDays, 'd1')).toEqual({ ...day('d1', 2027), version: 2 })
  })

  test('a put replaces the whole document, and what is undefined is left out', async () => {
    await insertDays(store(), { ...day('d1'), extra: { kept: [1, { deep: true }], gone: undefined } } as never)
    expect(await store().get(workingDays, 'd1')).toEqual({
      ...day('d1'),
      extra: { kept: [1, { deep: true }] },
      version: 1,
    })
    await store().transact((tx) => tx.put(workingDays, { ...day('d1'), version: 1 }))
    expect(await store().get(workingDays, 'd1')).toEqual({ ...day('d1'), version: 2 })
  })

  test('numbers, booleans, nulls and nested lists come back as they went in', async () => {
    const values = {
      ints: [0, -1, 2 ** 31, 2 ** 53 - 1],
      part: 0.1,
      no: false,
      nothing: null,
      empty: [],
      none: {},
      text: '',
    }
    await insertDays(store(), { ...day('d1'), values } as never)
    expect(await store().get(workingDays, 'd1')).toMatchObject({ values })
  })

  test('many are read at once, each once, in the order of their ids', async () => {
    await insertDays(store(), day('d2'), day('d1'), day('d3'))
    const asked = ['d3', 'none', 'd1', 'd3', 'd2']
    expect((await store().getMany(workingDays, asked)).map(({ id }) => id)).toEqual(['d1', 'd2', 'd3'])
    const inside = await store().transact((tx) => tx.getMany(workingDays, asked))
    expect(inside.map(({ id }) => id)).toEqual(['d1', 'd2', 'd3'])
  })

  test('an id that is taken is refused, and nothing else of that transaction is kept', async () => {
    await insertDays(store(), day('d1', 2026, 'first'))
    await expect(insertDays(store(), day('d0'), day('d1', 2026, 'second'))).rejects.toThrow(DuplicateId)
    expect(await store().get(workingDays, 'd1')).toMatchObject({ name: 'first', version: 1 })
    expect(await store().get(workingDays, 'd0')).toBeUndefined()
  })

  test('an id that the transaction itself has read or inserted is refused too', async () => {
    await insertDays(store(), day('d1'))
    const afterReading = store().transact(async (tx) => {
      await tx.get(workingDays, 'd1')
      await tx.insert(workingDays, day('d1'))
    })
    await expect(afterReading).rejects.toThrow(DuplicateId)
    await expect(insertDays(store(), day('d2'), day('d2'))).rejects.toThrow(DuplicateId)
    expect(await store().get(workingDays, 'd2')).toBeUndefined()
  })

  test('a put or a removal of another version than the stored one is refused', async () => {
    await insertDays(store(), day('d1'))
    const put = (version: number) => store().transact((tx) => tx.put(workingDays, { ...day('d1'), version }))
    const remove = (version: number) => store().transact((tx) => tx.remove(workingDays, 'd1', version))
    await put(1)
    await expect(put(1)).rejects.toThrow(VersionConflict)
    await expect(remove(1)).rejects.toThrow(VersionConflict)
    await expect(put(3)).rejects.toThrow(VersionConflict)
    const afterReading = store().transact(async (tx) => {
      await tx.get(workingDays, 'd1')
      await tx.put(workingDays, { ...day('d1'), version: 1 })
    })
    await expect(afterReading).rejects.toThrow(VersionConflict)
    expect(await store().get(workingDays, 'd1')).toMatchObject({ version: 2 })
  })

  test('what is not there can be neither put nor removed', async () => {
    const put = store().transact((tx) => tx.put(workingDays, { ...day('none'), version: 1 }))
    await expect(put).rejects.toThrow(VersionConflict)
    const removal = store().transact((tx) => tx.remove(workingDays, 'none', 1))
    await expect(removal).rejects.toThrow(VersionConflict)
  })

  test('what is removed is gone, and its id is free again', async () => {
    await insertDays(store(), day('d1'))
    await store().transact((tx) => tx.remove(workingDays, 'd1', 1))
    expect(await store().get(workingDays, 'd1')).toBeUndefined()
    await insertDays(store(), day('d1', 2030))
    expect(await store().get(workingDays, 'd1')).toEqual({ ...day('d1', 2030), version: 1 })
  })
}
