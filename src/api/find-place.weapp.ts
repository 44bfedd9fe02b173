import Taro from '@tarojs/taro'
import { type FoundPlace, NO_PLACE, PLACE_REFUSED } from './found-place'
import { privacyRefused } from './privacy/privacy-refused'

/** WeChat's map, where a place is picked. WeChat has us ask for consent before it opens (watch-privacy.weapp.ts). */
export async function findPlace(): Promise<FoundPlace> {
  try {
    const { name, address, latitude, longitude } = await Taro.chooseLocation({})
    const point = { latitude: Number(latitude), longitude: Number(longitude) }
    return { point, address: [address, name].filter(Boolean).join(' ') }
  } catch (thrown) {
    if (privacyRefused(thrown)) return { address: '', sentence: PLACE_REFUSED }
    const cancelled = /cancel/.test(String((thrown as { errMsg?: string }).errMsg))
    return { address: '', sentence: cancelled ? undefined : NO_PLACE }
  }
}
export const FIND_PLACE_WORDS = '在地图上选'
