import { InboxList } from '../../../features/case/handling/inbox-list'
import { Page } from '../../../ui/page'

export default function InboxPage() {
  return (
    <Page wide>
      <InboxList />
    </Page>
  )
}
