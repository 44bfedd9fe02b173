import Taro from '@tarojs/taro'
import type { PlaceReading } from './read-place-once'

/** Where this phone is, read once. WeChat has us ask for consent before it answers (watch-privacy.weapp.ts). */
export async function readPlaceOnce(): Promise<PlaceReading | undefined> {
  try {
    const { latitude, longitude, accuracy } = await Taro.getLocation({ type: 'gcj02', isHighAccuracy: true })
    return { point: { latitude, longitude }, accuracy }
  } catch {
    return undefined
  }
}
