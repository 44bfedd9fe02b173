import Taro from '@tarojs/taro'
import { watchBrowser } from './browser-network'
import { createValue, useValue } from './value'

/** What the phone says about its network. */
export const connected = createValue(true)
/** Whether the last call got through: a phone can be connected to a network that leads nowhere. */
export const reachable = createValue(true)

/** Begins to listen; once, when the app starts. */
export function watchNetwork(): void {
  Taro.getNetworkType({ success: ({ networkType }) => connected.set(networkType !== 'none'), fail: () => undefined })
  const change = (isConnected: boolean) => {
    connected.set(isConnected)
    if (isConnected) reachable.set(true)
  }
  Taro.onNetworkStatusChange(({ isConnected }) => change(isConnected))
  watchBrowser(change)
}

export function useOnline(): boolean {
  const hasNetwork = useValue(connected)
  const gotThrough = useValue(reachable)
  return hasNetwork && gotThrough
}
