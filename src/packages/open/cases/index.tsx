import { OpenResults } from '../../../features/case/open/open-results'
import { Page } from '../../../ui/page'

export default function OpenCasesPage() {
  return (
    <Page>
      <OpenResults />
    </Page>
  )
}
