import Taro from '@tarojs/taro'

const keep = (keepScreenOn: boolean) => void Taro.setKeepScreenOn({ keepScreenOn }).catch(() => undefined)

/** WeChat forgets it when the mini program is left: the page asks again when it is shown. */
export function keepScreenOn(): () => void {
  keep(true)
  return () => keep(false)
}
