import { RoutingPage } from '../../../features/case/routing/routing-page'
import { Page } from '../../../ui/page'

export default function AdminRoutingPage() {
  return (
    <Page wide>
      <RoutingPage />
    </Page>
  )
}
