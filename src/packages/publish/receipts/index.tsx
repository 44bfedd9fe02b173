import { ReceiptsPage } from '../../../features/publish/receipts/receipts-page'
import { Page } from '../../../ui/page'

export default function PublishReceiptsPage() {
  return (
    <Page wide>
      <ReceiptsPage />
    </Page>
  )
}
