import { useRouter } from '@tarojs/taro'
import { ReceiptsPage } from '../../../features/publish/receipts/receipts-page'
import { LinkedTasks } from '../../../features/task/linked-tasks'
import { Page } from '../../../ui/page'

export default function PublishReceiptsPage() {
  const { broadcastId = '' } = useRouter().params
  return (
    <Page wide>
      <ReceiptsPage />
      <LinkedTasks kind="broadcast" id={broadcastId} />
    </Page>
  )
}
