import Taro from '@tarojs/taro'

/** WeChat's own font size is 17 when the person has not changed it; from this on they want it larger. */
const LARGER_FROM = 19

/** Whether WeChat is set to larger letters (我 - 设置 - 通用 - 字体大小). */
export function wantsLargeType(): boolean {
  try {
    // WeChat before 2.23.4 says it among everything else.
    const found = typeof Taro.getAppBaseInfo === 'function' ? Taro.getAppBaseInfo() : Taro.getSystemInfoSync()
    return ((found as { fontSizeSetting?: number }).fontSizeSetting ?? 17) >= LARGER_FROM
  } catch {
    return false
  }
}
