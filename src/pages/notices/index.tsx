import { MessageList } from '../../features/case/messages/message-list'
import { Page } from '../../ui/page'

export default function NoticesPage() {
  return (
    <Page>
      <MessageList />
    </Page>
  )
}
