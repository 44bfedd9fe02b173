import { ApiFailure, asynchronous } from './asynchronous'
import type { StubParts } from './stub-parts'

/** The phone's storage: values as text, 1 MB a key as on WeChat. `storage` outlives the mini program. */
export function storageApis({ storage, toApp }: StubParts) {
  const read = (key: string) => (storage.has(key) ? toApp(JSON.parse(storage.get(key)!)) : undefined)
  const write = (key: string, data: unknown) => {
    const text = JSON.stringify(data ?? '')
    if (text.length > 1024 * 1024) throw new ApiFailure('setStorage:fail entry size limit reached')
    storage.set(key, text)
  }
  const info = () => ({ keys: [...storage.keys()], currentSize: 1, limitSize: 10240 })
  const later = (name: string, work: (options: Record<string, unknown>) => unknown) => asynchronous(name, toApp, work)
  return {
    getStorageSync: (key: string) => read(key) ?? '',
    setStorageSync: write,
    removeStorageSync: (key: string) => void storage.delete(key),
    clearStorageSync: () => storage.clear(),
    getStorageInfoSync: () => toApp(info()),
    getStorage: later('getStorage', ({ key }) => {
      if (!storage.has(String(key))) throw new ApiFailure('getStorage:fail data not found')
      return { data: read(String(key)) }
    }),
    setStorage: later('setStorage', ({ key, data }) => write(String(key), data)),
    removeStorage: later('removeStorage', ({ key }) => void storage.delete(String(key))),
    clearStorage: later('clearStorage', () => storage.clear()),
    getStorageInfo: later('getStorageInfo', info),
  }
}
