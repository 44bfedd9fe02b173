import { useRouter } from '@tarojs/taro'
import { ListPage } from '../../../features/project/list-page'
import { Page } from '../../../ui/page'

export default function RectificationListPage() {
  const { listId = '' } = useRouter().params
  return (
    <Page>
      <ListPage listId={listId} />
    </Page>
  )
}
