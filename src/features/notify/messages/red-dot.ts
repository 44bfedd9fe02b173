import Taro from '@tarojs/taro'

/** Where 通知 stands in the tab bar. */
const NOTICES = 1

/** The dot on 通知. Where there is no tab bar in sight there is nothing to draw on, and nothing to tell. */
export function showRedDot(on: boolean): void {
  const drawn = on ? Taro.showTabBarRedDot({ index: NOTICES }) : Taro.hideTabBarRedDot({ index: NOTICES })
  void Promise.resolve(drawn).catch(() => undefined)
}
