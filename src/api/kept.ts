import Taro from '@tarojs/taro'
import { createValue, type Value } from './value'

/** Storage that never throws: a full or broken phone storage must not take a page down. */
export function readKept<T>(key: string): T | undefined {
  try {
    const found = Taro.getStorageSync(key)
    return found === '' || found === undefined || found === null ? undefined : (found as T)
  } catch {
    return undefined
  }
}

export function writeKept(key: string, data: unknown): void {
  try {
    if (data === undefined) Taro.removeStorageSync(key)
    else Taro.setStorageSync(key, data)
  } catch {
    // Kept in memory all the same, until the app is closed.
  }
}

/** A value that outlives the app. */
export function createKeptValue<T>(key: string, initial: T): Value<T> {
  const value = createValue<T>(readKept<T>(key) ?? initial)
  return {
    ...value,
    set(next) {
      writeKept(key, next)
      value.set(next)
    },
  }
}
