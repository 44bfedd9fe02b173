import { Consents } from '../../../features/notify/consents/consents'
import { Page } from '../../../ui/page'

export default function MineConsentsPage() {
  return (
    <Page>
      <Consents />
    </Page>
  )
}
