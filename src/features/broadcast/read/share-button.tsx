import Taro from '@tarojs/taro'
import { pageLink } from '../../../api/page-link'
import { MainButton } from '../../../ui/main-button'

/** On the web a notice is told on by its address; WeChat has a twin of this file. */
export function ShareButton({ broadcastId }: { broadcastId: string }) {
  const copy = () => void Taro.setClipboardData({ data: pageLink('packages/notice/read/index', { broadcastId }) })
  return (
    <MainButton kind="plain" id="share" onTap={copy}>
      复制链接
    </MainButton>
  )
}
