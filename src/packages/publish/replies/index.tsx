import { RepliesPage } from '../../../features/publish/replies/replies-page'
import { Page } from '../../../ui/page'

export default function PublishRepliesPage() {
  return (
    <Page wide>
      <RepliesPage />
    </Page>
  )
}
