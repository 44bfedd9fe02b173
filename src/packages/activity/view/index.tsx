import { useRouter } from '@tarojs/taro'
import { ActivityPage } from '../../../features/activity/activity-page'
import { Page } from '../../../ui/page'

export default function ActivityViewPage() {
  const { activityId = '' } = useRouter().params
  return (
    <Page>
      <ActivityPage activityId={activityId} />
    </Page>
  )
}
