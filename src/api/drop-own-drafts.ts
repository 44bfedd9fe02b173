import Taro from '@tarojs/taro'
import { writeKept } from './kept'
import { currentPerson } from './session'

/** Takes away all that the person began to write on this phone (use-draft.ts). */
export function dropOwnDrafts(): void {
  const own = `draft:${currentPerson()}:`
  try {
    for (const key of Taro.getStorageInfoSync().keys) if (key.startsWith(own)) writeKept(key, undefined)
  } catch {
    // A broken storage holds nothing that could be found again.
  }
}
