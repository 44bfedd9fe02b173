import Taro from '@tarojs/taro'

const keep = (keepScreenOn: boolean) => void Taro.setKeepScreenOn({ keepScreenOn }).catch(() => undefined)

/** WeChat itself ends it when the mini program is left. */
export function keepScreenOn(): () => void {
  keep(true)
  return () => keep(false)
}
