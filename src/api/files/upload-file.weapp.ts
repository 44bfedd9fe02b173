import Taro from '@tarojs/taro'
import { newId } from '../new-id'
import { offlineFailure } from '../reply-failure'
import type { PickedFile } from './picked-file'

/** Puts one document into WeChat cloud. Returns its file id. */
export async function uploadFile({ name, source }: PickedFile): Promise<string> {
  // The id goes into calls, which take plain letters only; the name that people see is kept beside it.
  const ending = name.split('.').pop()?.toLowerCase() ?? ''
  try {
    const { fileID } = await Taro.cloud.uploadFile({
      cloudPath: `documents/${newId()}.${ending}`,
      filePath: String(source),
    })
    return fileID
  } catch {
    throw offlineFailure()
  }
}
