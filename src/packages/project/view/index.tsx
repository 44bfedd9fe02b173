import { useRouter } from '@tarojs/taro'
import { ProjectPage } from '../../../features/project/project-page'
import { Page } from '../../../ui/page'

export default function KeyProjectPage() {
  const { projectId = '' } = useRouter().params
  return (
    <Page>
      <ProjectPage projectId={projectId} />
    </Page>
  )
}
