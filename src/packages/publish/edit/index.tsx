import { EditPage } from '../../../features/publish/edit/edit-page'
import { Page } from '../../../ui/page'

export default function PublishEditPage() {
  return (
    <Page wide>
      <EditPage />
    </Page>
  )
}
