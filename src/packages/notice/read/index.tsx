import { useRouter } from '@tarojs/taro'
import { NoticePage } from '../../../features/broadcast/read/notice-page'
import { Page } from '../../../ui/page'

export default function ReadNoticeRoute() {
  // A mini-program code hands over its scene, which is the notice's id, as WeChat encodes it.
  const { scene = '', broadcastId = decodeURIComponent(scene) } = useRouter().params
  return (
    <Page>
      <NoticePage broadcastId={broadcastId} />
    </Page>
  )
}
