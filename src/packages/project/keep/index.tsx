import { useRouter } from '@tarojs/taro'
import { EditProject } from '../../../features/project/edit-project'
import { Page } from '../../../ui/page'

export default function EditProjectPage() {
  const { projectId } = useRouter().params
  return (
    <Page>
      <EditProject projectId={projectId} />
    </Page>
  )
}
