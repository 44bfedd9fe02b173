import { useRouter } from '@tarojs/taro'
import { NoticePage } from '../../../features/broadcast/read/notice-page'
import { Page } from '../../../ui/page'

export default function ReadNoticeRoute() {
  const { broadcastId = '' } = useRouter().params
  return (
    <Page>
      <NoticePage broadcastId={broadcastId} />
    </Page>
  )
}
