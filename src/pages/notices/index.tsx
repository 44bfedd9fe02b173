import { NoticeList } from '../../features/broadcast/list/notice-list'
import { NoticeParts } from '../../features/broadcast/list/notice-parts'
import { MessageList } from '../../features/notify/messages/message-list'
import { Page } from '../../ui/page'

export default function NoticesPage() {
  return (
    <Page>
      <NoticeParts messages={<MessageList />}>
        <NoticeList />
      </NoticeParts>
    </Page>
  )
}
