import { useRouter } from '@tarojs/taro'
import { Poster } from '../../../features/broadcast/poster/poster'
import { Page } from '../../../ui/page'

export default function PosterRoute() {
  const { broadcastId = '' } = useRouter().params
  return (
    <Page>
      <Poster broadcastId={broadcastId} />
    </Page>
  )
}
