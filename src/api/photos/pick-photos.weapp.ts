import Taro from '@tarojs/taro'
import { newId } from '../new-id'
import { type KeptPhoto, LARGEST_PHOTO, type Picked, tooLargeSentence } from './kept-photo'
import { saveFile } from './save-file.weapp'

/** Camera or album, at most `room` photos; each is moved to where WeChat keeps files until we remove them. */
export async function pickPhotos(room: number): Promise<Picked> {
  let files: { tempFilePath: string; size: number }[]
  try {
    files = (await Taro.chooseMedia({ count: room, mediaType: ['image'], sizeType: ['compressed'] })).tempFiles
  } catch (thrown) {
    const cancelled = /cancel/.test(String((thrown as { errMsg?: string }).errMsg))
    return { photos: [], sentence: cancelled ? undefined : '没能打开相册,请在微信设置里允许使用相册和相机。' }
  }
  const photos: KeptPhoto[] = []
  let sentence: string | undefined
  for (const { tempFilePath, size } of files) {
    if (size > LARGEST_PHOTO) sentence = tooLargeSentence(size)
    else photos.push({ key: newId(), src: await saveFile(tempFilePath), size })
  }
  return { photos, sentence }
}
