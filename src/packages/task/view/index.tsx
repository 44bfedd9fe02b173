import { useRouter } from '@tarojs/taro'
import { TaskPage } from '../../../features/task/task-page'
import { Page } from '../../../ui/page'

export default function TaskViewPage() {
  const { taskId = '' } = useRouter().params
  return (
    <Page>
      <TaskPage taskId={taskId} />
    </Page>
  )
}
