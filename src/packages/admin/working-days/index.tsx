import { WorkingDaysPage } from '../../../features/directory/working-days/working-days-page'
import { Page } from '../../../ui/page'

export default function AdminWorkingDaysPage() {
  return (
    <Page wide>
      <WorkingDaysPage />
    </Page>
  )
}
