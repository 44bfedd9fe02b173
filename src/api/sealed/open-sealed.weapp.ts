import Taro from '@tarojs/taro'
import { readKept, writeKept } from '../kept'

/**
 * WeChat seals with AES-128 and keeps the key to itself. Only the asynchronous calls do it, both must ask for it, and
 * libraries before 2.21.3 take no notice and keep it plain.
 * Source: https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.setStorage.html
 */
const sealedCall = <T extends object>(options: T) => ({ ...options, encrypt: true })

/** What was written under this key, opened; what lies there as it is where it can't be opened; `undefined` for nothing. */
export async function openSealed(key: string): Promise<unknown> {
  const opened: unknown = await Taro.getStorage(sealedCall({ key })).then(
    ({ data }) => data,
    () => undefined,
  )
  // What an older library wrote is plain.
  return typeof opened === 'object' && opened !== null ? opened : readKept(key)
}

/** Writes it sealed; plain where WeChat refuses, since a call that is lost is worse. */
export async function writeSealed(key: string, data: unknown): Promise<void> {
  try {
    await Taro.setStorage(sealedCall({ key, data }))
  } catch {
    writeKept(key, data)
  }
}
