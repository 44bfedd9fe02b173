import { CreateActivity } from '../../../features/activity/create-activity'
import { Page } from '../../../ui/page'

export default function CreateActivityPage() {
  return (
    <Page>
      <CreateActivity />
    </Page>
  )
}
