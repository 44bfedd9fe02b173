import Taro from '@tarojs/taro'
import { privacyRefused } from '../privacy/privacy-refused'
import { type Ending, type Picked, takePicked } from './picked-file'

/** WeChat has no other way to a document than a chat that it was sent to. */
export async function pickFile(endings: readonly Ending[]): Promise<Picked> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: [...endings] })
    const [found] = tempFiles
    return found ? takePicked({ name: found.name, size: found.size, source: found.path }, endings) : {}
  } catch (thrown) {
    if (/cancel/.test(String((thrown as { errMsg?: string }).errMsg))) return {}
    if (privacyRefused(thrown)) return { sentence: '您没有同意,就不看聊天里的文件。可以在电脑上传,写好的都还在。' }
    return { sentence: '没能打开聊天里的文件。请先把文件发到微信“文件传输助手”,再来选;也可以在电脑上传。' }
  }
}
