import Taro from '@tarojs/taro'
import type { Attachment } from './open-attachment'
import { CallFailure } from './reply-failure'

const NOT_FETCHED = '附件没能下载到手机上。请检查网络,再点一次。'
const NOT_SHOWN = '附件下载好了,但这台手机打不开。请转发到电脑上看,或请社区帮您打印。'
const KINDS = ['doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx', 'pdf'] as const

/** Fetches a file and shows it in WeChat, from where it can be sent on or saved. Throws `CallFailure`. */
export async function openAttachment({ url, name }: Attachment): Promise<void> {
  // Under its own name, which whoever it is sent on to will see.
  const filePath = `${Taro.env.USER_DATA_PATH}/${name.replace(/[\\/:]/g, '_')}`
  const fetched = await Taro.downloadFile({ url, filePath }).catch(() => undefined)
  if (fetched?.statusCode !== 200) throw new CallFailure('unavailable', NOT_FETCHED, true)
  const fileType = KINDS.find((kind) => name.toLowerCase().endsWith(`.${kind}`))
  try {
    await Taro.openDocument({ filePath, showMenu: true, ...(fileType ? { fileType } : {}) })
  } catch {
    throw new CallFailure('unavailable', NOT_SHOWN, false)
  }
}
