import { ApiFailure, asynchronous } from './asynchronous'
import type { StubParts } from './stub-parts'

/** How a sealed value begins here; what stands behind it is no more than turned about, so that no word of it is plain. */
const SEALED = 'sealed:'

/**
 * The phone's storage: values as text, 1 MB a key as on WeChat. `storage` outlives the mini program. With `encrypt`, as on
 * WeChat, a value is opened by those alone who ask for it sealed, and a plain one is no sealed one.
 */
export function storageApis({ storage, toApp }: StubParts) {
  const read = (key: string) => (storage.has(key) ? toApp(JSON.parse(storage.get(key)!)) : undefined)
  const write = (key: string, data: unknown) => {
    const text = JSON.stringify(data ?? '')
    if (text.length > 1024 * 1024) throw new ApiFailure('setStorage:fail entry size limit reached')
    storage.set(key, text)
  }
  const seal = (key: string, data: unknown) => {
    const text = SEALED + Buffer.from(JSON.stringify(data)).toString('base64')
    if (text.length > 0.7 * 1024 * 1024) throw new ApiFailure('setStorage:fail entry size limit reached')
    write(key, text)
  }
  const unseal = (key: string) => {
    const text = String(JSON.parse(storage.get(key)!))
    if (!text.startsWith(SEALED)) throw new ApiFailure('getStorage:fail decrypt error')
    return toApp(JSON.parse(Buffer.from(text.slice(SEALED.length), 'base64').toString()))
  }
  const info = () => ({ keys: [...storage.keys()], currentSize: 1, limitSize: 10240 })
  const later = (name: string, work: (options: Record<string, unknown>) => unknown) => asynchronous(name, toApp, work)
  return {
    getStorageSync: (key: string) => read(key) ?? '',
    setStorageSync: write,
    removeStorageSync: (key: string) => void storage.delete(key),
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: () => toApp(info()),
    getStorage: later('getStorage', ({ key, encrypt }) => {
      if (!storage.has(String(key))) throw new ApiFailure('getStorage:fail data not found')
      return { data: encrypt ? unseal(String(key)) : read(String(key)) }
    }),
    setStorage: later('setStorage', ({ key, data, encrypt }) => (encrypt ? seal : write)(String(key), data)),
    removeStorage: later('removeStorage', ({ key }) => void storage.delete(String(key))),
    clearStorage: later('clearStorage', () => storage.clear()),
    getStorageInfo: later('getStorageInfo', info),
  }
}
