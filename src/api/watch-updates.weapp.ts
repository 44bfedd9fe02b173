import Taro from '@tarojs/taro'
import { newVersion } from './new-version'

/** WeChat fetches a newer version by itself while the old one runs, and says when it is there. */
export function watchUpdates(): void {
  if (typeof Taro.getUpdateManager !== 'function') return
  const manager = Taro.getUpdateManager()
  manager.onUpdateReady(() => newVersion.set({ apply: () => manager.applyUpdate() }))
}
