import { useRouter } from '@tarojs/taro'
import { ChangeActivity } from '../../../features/activity/edit/change-activity'
import { CreateActivity } from '../../../features/activity/edit/create-activity'
import { Page } from '../../../ui/page'

export default function EditActivityPage() {
  const { activityId } = useRouter().params
  return <Page>{activityId ? <ChangeActivity activityId={activityId} /> : <CreateActivity />}</Page>
}
