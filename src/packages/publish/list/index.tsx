import { PublishList } from '../../../features/publish/list/publish-list'
import { Page } from '../../../ui/page'

export default function PublishPublishList() {
  return (
    <Page wide>
      <PublishList />
    </Page>
  )
}
