import { CaseList } from '../../features/case/mine/case-list'
import { FollowedCases } from '../../features/case/mine/followed-cases'
import { UnreadDot } from '../../features/notify/messages/unread-dot'
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
