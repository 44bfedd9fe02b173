import { UnreadDot } from '../../features/case/messages/unread-dot'
import { CaseList } from '../../features/case/mine/case-list'
import { Page } from '../../ui/page'

export default function CasesPage() {
  return (
    <Page>
      <UnreadDot />
      <CaseList />
    </Page>
  )
}
