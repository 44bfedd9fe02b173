import { ToCall } from '../../../features/notify/to-call/to-call'
import { Page } from '../../../ui/page'

export default function MemberToCallPage() {
  return (
    <Page>
      <ToCall />
    </Page>
  )
}
