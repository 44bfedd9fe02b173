import { TaskList } from '../../../features/task/task-list'
import { Page } from '../../../ui/page'

export default function TaskListPage() {
  return (
    <Page>
      <TaskList />
    </Page>
  )
}
