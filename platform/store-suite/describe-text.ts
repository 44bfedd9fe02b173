import fc from 'fast-check'
import { requests } from '../../records/request'
import { workingDays } from '../../records/working-day'
import type { StoreOf } from './describe-store'
import { day, insertDays } from './make-documents'

const NUL = String.fromCharCode(0)
const HIGH = '\ud83d'
const LOW = '\ude00'

export function describeText(store: StoreOf): void {
  test.each([
    ['a NUL', `a${NUL}b`, 'ab'],
    ['a lone high surrogate', `a${HIGH}b`, 'a\ufffdb'],
    ['a lone low surrogate', `a${LOW}b`, 'a\ufffdb'],
    ['surrogates the wrong way round', `${LOW}${HIGH}`, '\ufffd\ufffd'],
    ['emoji', `a${HIGH}${LOW}👨‍👩‍👧‍👦b`, 'a😀👨‍👩‍👧‍👦b'],
    ['quotes, backslashes and line ends', `'"\\\n\r\t\\u0000 \u2028`, `'"\\\n\r\t\\u0000 \u2028`],
    ['rare characters', '𠮷野家 䶮 \u{10ffff}', '𠮷野家 䶮 \u{10ffff}'],
    ['what looks like an operator', '$gt $where {"$date":1}', '$gt $where {"$date":1}'],
  ])('%s', async (_, written, read) => {
    await insertDays(store(), day('d1', 2026, written))
    expect((await store().get(workingDays, 'd1'))?.name).toBe(read)
    await store().transact((tx) => tx.put(workingDays, { ...day('d1', 2026, written), version: 1 }))
    expect((await store().get(workingDays, 'd1'))?.name).toBe(read)
  })

  test('as an id, in conditions and in lists, where it finds what it wrote', async () => {
    const id = `d${NUL}${HIGH}1`
    const at = `2026${NUL}${LOW}`
    const result = { deep: [`x${NUL}`, { [`k${NUL}`]: HIGH }] }
    const document = { id, operation: 'any', digest: '', result, at }
    await store().transact((tx) => tx.insert(requests, document))
    expect(await store().get(requests, id)).toMatchObject({ result: { deep: ['x', { k: '\ufffd' }] } })
    expect(await store().getMany(requests, [id, `${id}${NUL}`])).toHaveLength(1)
    expect((await store().find(requests, { where: { at }, limit: 5 })).rows).toHaveLength(1)
    expect((await store().find(requests, { where: { at: { in: [at] } }, limit: 5 })).rows).toHaveLength(1)
    await store().transact(async (tx) => {
      const read = await tx.get(requests, id)
      if (read) await tx.remove(requests, id, read.version)
    })
    expect(await store().get(requests, id)).toBeUndefined()
  })

  test('whatever people type, is stored, and reads back the same from then on', async () => {
    let number = 0
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
        async (text) => {
          number += 1
          await insertDays(store(), day(`first${number}`, 2026, text))
          const once = (await store().get(workingDays, `first${number}`))?.name ?? ''
          await insertDays(store(), day(`second${number}`, 2026, once))
          expect((await store().get(workingDays, `second${number}`))?.name).toBe(once)
        },
      ),
      { numRuns: 25 },
    )
  })
}
