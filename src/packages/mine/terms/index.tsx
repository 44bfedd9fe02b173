import { Terms } from '../../../features/about/terms'
import { Page } from '../../../ui/page'

export default function TermsPage() {
  return (
    <Page>
      <Terms />
    </Page>
  )
}
