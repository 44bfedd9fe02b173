import Taro from '@tarojs/taro'
import type { MadeTable } from './open-table'
import { CallFailure } from './reply-failure'

const NOT_FETCHED = '表格做好了,但没能下载到手机上。请检查网络,再点一次打开表格。'
const NOT_SHOWN = '表格下载好了,但这台手机打不开。请换一台手机,或在电脑上导出。'

/** Fetches a table and opens it in WeChat, from where it can be sent on or saved. Throws `CallFailure`. */
export async function openTable({ url, name }: MadeTable): Promise<void> {
  // Under its own name, which whoever it is sent on to will see.
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
  const fetched = await Taro.downloadFile({ url, filePath }).catch(() => undefined)
  if (fetched?.statusCode !== 200) throw new CallFailure('unavailable', NOT_FETCHED, true)
  try {
    await Taro.openDocument({ filePath, fileType: 'xlsx', showMenu: true })
  } catch {
    throw new CallFailure('unavailable', NOT_SHOWN, false)
  }
}
export const OPENED_WORDS = '点右上角的“…”可以发给同事或保存。'
