import { ActivityList } from '../../../features/activity/activity-list'
import { Page } from '../../../ui/page'

export default function ActivityListPage() {
  return (
    <Page>
      <ActivityList />
    </Page>
  )
}
