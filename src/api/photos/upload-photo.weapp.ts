import Taro from '@tarojs/taro'
import { offlineFailure } from '../reply-failure'
import type { KeptPhoto } from './kept-photo'

/** Puts one photo into WeChat cloud; the key names it, so that a repeat writes the same file. Returns its file id. */
export async function uploadPhoto(photo: KeptPhoto): Promise<string> {
  try {
    const { fileID } = await Taro.cloud.uploadFile({ cloudPath: `photos/${photo.key}.jpg`, filePath: photo.src })
    return fileID
  } catch {
    throw offlineFailure()
  }
}
