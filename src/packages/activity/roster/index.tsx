import { useRouter } from '@tarojs/taro'
import { FillRoster } from '../../../features/activity/roster/fill-roster'
import { Page } from '../../../ui/page'

export default function RosterPage() {
  const { activityId = '' } = useRouter().params
  return (
    <Page wide>
      <FillRoster activityId={activityId} />
    </Page>
  )
}
