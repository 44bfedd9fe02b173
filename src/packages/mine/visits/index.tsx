import { ContactVisits } from '../../../features/checkin/visit/contact-visits'
import { Page } from '../../../ui/page'

export default function MyHouseholdVisitsPage() {
  return (
    <Page>
      <ContactVisits />
    </Page>
  )
}
