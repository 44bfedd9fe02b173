import { webcrypto } from 'node:crypto'
import { TextDecoder, TextEncoder } from 'node:util'
import { createSealedList } from './sealed-list'

interface Call {
  requestId: string
  person: string
  text: string
}
const call = (requestId: string, text = '楼道灯不亮'): Call => ({ requestId, person: 'chen', text })
const KEY = 'queue:test'
const kept = new Map<string, unknown>()
let broken = false

jest.mock('idb-keyval', () => ({
  async get(key: string) {
    if (broken) throw new Error('no database')
    return kept.get(key)
  },
  async update(key: string, change: (known: unknown) => unknown) {
    kept.set(key, change(kept.get(key)))
  },
}))

/** The app as it starts, with what lies on the phone. */
async function start(key = KEY) {
  const list = createSealedList<Call>(key)
  await list.ready
  return list
}

/** The app as it starts on a phone where the other was killed at this moment: the other goes on writing, but not there. */
function startAfterKill() {
  const lying = localStorage.getItem(KEY)
  if (lying) localStorage.setItem('queue:killed', lying)
  return start('queue:killed')
}
const texts = (list: { get(): Call[] }) => list.get().map(({ text }) => text)
const lying = () => Object.values({ ...localStorage }).join('\n')

function giveCryptography(subtle: unknown): void {
  Object.defineProperty(window.crypto, 'subtle', { value: subtle, configurable: true })
  Object.assign(globalThis, subtle ? { indexedDB: {}, TextEncoder, TextDecoder } : { indexedDB: undefined })
}

beforeEach(() => {
  localStorage.clear()
  kept.clear()
  broken = false
  giveCryptography(webcrypto.subtle)
})

describe('what waits on the phone', () => {
  test('lies there without a readable word, in order, and is there after the next start', async () => {
    const list = await start()
    list.set([call('1', '第一句'), call('2', '第二句')])
    await list.written()
    expect(lying()).not.toMatch(/句|chen|requestId/)
    expect(texts(await start())).toEqual(['第一句', '第二句'])
  })

  test('is sealed with a key that nobody can take out of the browser', async () => {
    const list = await start()
    list.set([call('1')])
    await list.written()
    const [key] = [...kept.values()] as CryptoKey[]
    expect(key?.extractable).toBe(false)
    await expect(webcrypto.subtle.exportKey('raw', key as never)).rejects.toThrow()
  })

  test('that an older version left plain is taken over, and is plain no longer', async () => {
    localStorage.setItem(KEY, JSON.stringify([call('1')]))
    expect(texts(await start())).toEqual(['楼道灯不亮'])
    expect(lying()).not.toContain('楼道灯')
    expect(texts(await start())).toEqual(['楼道灯不亮'])
  })

  test('lies plain where the browser has no cryptography', async () => {
    giveCryptography(undefined)
    const list = await start()
    list.set([call('1')])
    expect(localStorage.getItem(KEY)).toContain('楼道灯')
    expect(texts(await start())).toEqual(['楼道灯不亮'])
  })

  test('what was put in before the phone had been read stands behind what lay there', async () => {
    const before = await start()
    before.set([call('1', '第一句')])
    await before.written()
    const list = createSealedList<Call>(KEY)
    list.set([call('2', '第二句')])
    await list.written()
    expect(texts(list)).toEqual(['第一句', '第二句'])
    expect(texts(await start())).toEqual(['第一句', '第二句'])
  })

  test('killed at any moment of many writes, it is some state that was set, and the last one once it was written', async () => {
    const list = await start()
    const states = Array.from({ length: 12 }, (_, count) => Array.from({ length: count }, (__, at) => call(`${at}`)))
    let seen = 0
    for (const state of states) {
      list.set(state)
      await new Promise((soon) => setTimeout(soon, state.length % 3))
      const found = texts(await startAfterKill()).length
      expect(found).toBeGreaterThanOrEqual(seen)
      expect(found).toBeLessThanOrEqual(state.length)
      seen = found
    }
    await list.written()
    expect(texts(await start())).toHaveLength(11)
  })
})

describe('what can no longer be opened', () => {
  test.each([
    ['a text cut short', '{"iv":"AAAA","sealed":"AA'],
    ['another form', '{"iv":"AAAAAAAAAAAAAAAA","sealed":"AAAA"}'],
    ['something else altogether', '42'],
    ['calls without their ids', '[{"text":"灯"}]'],
  ])('%s leaves an empty list that works', async (_, text) => {
    localStorage.setItem(KEY, text)
    const list = await start()
    expect(list.get()).toEqual([])
    list.set([call('1')])
    await list.written()
    expect(texts(await start())).toEqual(['楼道灯不亮'])
  })

  test('is set aside and said, until its writer wants to hear of it no more', async () => {
    const first = await start()
    first.set([call('1')])
    await first.written()
    kept.clear()
    const list = await start()
    expect([list.unreadable.get(), list.get()]).toEqual([true, []])
    expect((await start()).unreadable.get()).toBe(true)
    list.forgetUnreadable()
    expect((await start()).unreadable.get()).toBe(false)
  })

  test('comes back once the key can be had again, before what was written since', async () => {
    const first = await start()
    first.set([call('1', '第一句')])
    await first.written()
    broken = true
    const without = await start()
    without.set([call('2', '第二句')])
    await without.written()
    broken = false
    const list = await start()
    expect([texts(list), list.unreadable.get()]).toEqual([['第一句', '第二句'], false])
  })
})
