import { KeepGuides } from '../../../features/guide/keep/keep-guides'
import { Page } from '../../../ui/page'

export default function AdminGuidesPage() {
  return (
    <Page wide>
      <KeepGuides />
    </Page>
  )
}
