import Taro from '@tarojs/taro'
import { watchBrowser } from './browser-network'
import { createValue, useValue } from './value'

/** What the phone says about its network. */
export const connected = createValue(true)
/** Whether the last call got through: a phone can be connected to a network that leads nowhere. */
export const reachable = createValue(true)

/** Whether WeChat finds the signal weak: connected, but slow. */
export const weak = createValue(false)

/** Begins to listen; once, when the app starts. */
export function watchNetwork(): void {
  Taro.getNetworkType({
    success: (found) => {
      connected.set(found.networkType !== 'none')
      weak.set((found as { weakNet?: boolean }).weakNet === true)
    },
    fail: () => undefined,
  })
  const change = (isConnected: boolean) => {
    connected.set(isConnected)
    if (isConnected) reachable.set(true)
  }
  Taro.onNetworkStatusChange(({ isConnected }) => change(isConnected))
  // WeChat before 2.21.0 and browsers do not say.
  if (process.env.TARO_ENV === 'weapp' && typeof Taro.onNetworkWeakChange === 'function') {
    Taro.onNetworkWeakChange(({ weakNet }) => weak.set(weakNet))
  }
  watchBrowser(change)
}

export function useOnline(): boolean {
  const hasNetwork = useValue(connected)
  const gotThrough = useValue(reachable)
  return hasNetwork && gotThrough
}
