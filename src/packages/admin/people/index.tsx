import { KeepPeople } from '../../../features/staff/people/keep-people'
import { Page } from '../../../ui/page'

export default function AdminPeoplePage() {
  return (
    <Page wide>
      <KeepPeople />
    </Page>
  )
}
