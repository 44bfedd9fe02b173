import { DeskPage } from '../../../features/case/desk/desk-page'
import { Page } from '../../../ui/page'

export default function InboxPage() {
  return (
    <Page wide>
      <DeskPage />
    </Page>
  )
}
