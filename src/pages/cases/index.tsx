import { UnreadDot } from '../../features/case/messages/unread-dot'
import { CaseList } from '../../features/case/mine/case-list'
import { FollowedCases } from '../../features/case/mine/followed-cases'
import { Page } from '../../ui/page'

export default function CasesPage() {
  return (
    <Page>
      <UnreadDot />
      <CaseList />
      <FollowedCases />
    </Page>
  )
}
