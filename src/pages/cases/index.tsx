import { CaseList } from '../../features/case/mine/case-list'
import { Page } from '../../ui/page'

export default function CasesPage() {
  return (
    <Page>
      <CaseList />
    </Page>
  )
}
