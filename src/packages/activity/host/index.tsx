import { useRouter } from '@tarojs/taro'
import { HostScreen } from '../../../features/activity/host-screen'
import { Page } from '../../../ui/page'

export default function ActivityHostPage() {
  const { activityId = '' } = useRouter().params
  return (
    <Page>
      <HostScreen activityId={activityId} />
    </Page>
  )
}
