import { ListsPage } from '../../../features/project/lists-page'
import { Page } from '../../../ui/page'

export default function RectificationListsPage() {
  return (
    <Page>
      <ListsPage />
    </Page>
  )
}
