import { useRouter } from '@tarojs/taro'
import { EditList } from '../../../features/project/edit-list'
import { Page } from '../../../ui/page'

export default function EditListPage() {
  const { listId, originKind, originId } = useRouter().params
  const kind = originKind === 'case' || originKind === 'project' ? originKind : undefined
  return (
    <Page>
      <EditList listId={listId} origin={kind && originId ? { kind, id: originId } : undefined} />
    </Page>
  )
}
