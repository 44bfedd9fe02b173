import Taro from '@tarojs/taro'
import { readKept, writeKept } from '../api/kept'
import { createValue, useValue } from '../api/value'

const KEY = 'large-type'
/** WeChat's own font size, 17 when the person has not changed it; from this on they want it larger. */
const LARGER_FROM = 19

function asWeChatHasIt(): boolean {
  if (process.env.TARO_ENV !== 'weapp') return false
  try {
    const { fontSizeSetting } = Taro.getAppBaseInfo() as { fontSizeSetting?: number }
    return (fontSizeSetting ?? 17) >= LARGER_FROM
  } catch {
    return false
  }
}

const large = createValue<boolean>(readKept<boolean>(KEY) ?? asWeChatHasIt())

export const useLargeType = () => useValue(large)

/** Chosen by hand, this outweighs WeChat's setting from now on. */
export function chooseLargeType(on: boolean): void {
  writeKept(KEY, on)
  large.set(on)
}
