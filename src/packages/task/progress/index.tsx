import { useRouter } from '@tarojs/taro'
import { TaskProgressPage } from '../../../features/task/task-progress'
import { Page } from '../../../ui/page'

export default function ProgressPage() {
  const { taskId = '' } = useRouter().params
  return (
    <Page wide>
      <TaskProgressPage taskId={taskId} />
    </Page>
  )
}
