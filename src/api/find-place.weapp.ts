import Taro from '@tarojs/taro'
import { type FoundPlace, NO_PLACE } from './found-place'

/** WeChat's map, where a place is picked. WeChat itself asks for the consent to its privacy guide before it opens. */
export async function findPlace(): Promise<FoundPlace> {
  try {
    const { name, address, latitude, longitude } = await Taro.chooseLocation({})
    const point = { latitude: Number(latitude), longitude: Number(longitude) }
    return { point, address: [address, name].filter(Boolean).join(' ') }
  } catch (thrown) {
    const cancelled = /cancel/.test(String((thrown as { errMsg?: string }).errMsg))
    return { address: '', sentence: cancelled ? undefined : NO_PLACE }
  }
}
export const FIND_PLACE_WORDS = '在地图上选'
