import Taro from '@tarojs/taro'
import type { KeptPhoto } from './kept-photo'

/** Saved files keep their paths. */
export async function restorePhotos(photos: KeptPhoto[]): Promise<KeptPhoto[]> {
  return photos
}

export function dropPhoto(photo: KeptPhoto): void {
  try {
    Taro.getFileSystemManager().removeSavedFile({ filePath: photo.src, fail: () => undefined })
  } catch {
    // A temporary file, which WeChat removes by itself.
  }
}
