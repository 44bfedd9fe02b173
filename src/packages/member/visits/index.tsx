import { MyVisits } from '../../../features/checkin/visit/my-visits'
import { Page } from '../../../ui/page'

export default function MemberVisitsPage() {
  return (
    <Page>
      <MyVisits />
    </Page>
  )
}
