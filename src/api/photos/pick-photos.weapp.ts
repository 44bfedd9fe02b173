import Taro from '@tarojs/taro'
import { newId } from '../new-id'
import { privacyRefused } from '../privacy/privacy-refused'
import { type KeptPhoto, LARGEST_PHOTO, type Picked, tooLargeSentence } from './kept-photo'
import { saveFile } from './save-file.weapp'

/** Camera or album, at most `room` photos; each is moved to where WeChat keeps files until we remove them. */
export async function pickPhotos(room: number): Promise<Picked> {
  let files: { tempFilePath: string; size: number }[]
  try {
    files = (await Taro.chooseMedia({ count: room, mediaType: ['image'], sizeType: ['compressed'] })).tempFiles
  } catch (thrown) {
    return { photos: [], sentence: whyNone(thrown) }
  }
  const photos: KeptPhoto[] = []
  let sentence: string | undefined
  for (const { tempFilePath, size } of files) {
    if (size > LARGEST_PHOTO) sentence = tooLargeSentence(size)
    else photos.push({ key: newId(), src: await saveFile(tempFilePath), size })
  }
  return { photos, sentence }
}

function whyNone(thrown: unknown): string | undefined {
  if (privacyRefused(thrown)) return '您没有同意,就先不加照片;写好的都还在,不加也能送出去。想加时再点一次。'
  const cancelled = /cancel/.test(String((thrown as { errMsg?: string }).errMsg))
  return cancelled ? undefined : '没能打开相册,请在微信设置里允许使用相册和相机。'
}
