import { Text } from '@tarojs/components'
import type { TaskLine } from '../../../contract/task/task-view'
import { TASK_STATES } from '../../../contract/task/words'
import { Card } from '../../ui/card'
import { dueDay, dueWords, overdueWords } from '../../ui/due-words'
import { go } from '../../ui/go'

const OPEN = ['sent', 'accepted']

/** A task in a list; `byOffice` where the office is what one looks for. */
export function TaskLineCard({ task, byOffice = false }: { task: TaskLine; byOffice?: boolean }) {
  const { taskId, title, officeName, fromName, state, dueOn, overdue, split, spreading, progress } = task
  return (
    <Card
      id={`task-${taskId}`}
      title={byOffice ? officeName : title}
      label={`看任务:${byOffice ? officeName : title}`}
      onTap={() => go('packages/task/view/index', { taskId })}
    >
      <Text className="block">
        {TASK_STATES[state]} · {dueDay(dueOn)}前{OPEN.includes(state) && !overdue ? ` · ${dueWords(dueOn)}` : ''}
      </Text>
      {overdue && <Text className="wrong block">! {overdueWords(dueOn)}</Text>}
      {!byOffice && (
        <Text className="small second block">
          {fromName === officeName ? `${fromName}布置` : `${fromName} 布置给 ${officeName}`}
        </Text>
      )}
      {spreading && <Text className="small wait block">正在下发</Text>}
      {split && progress && (
        <Text className="small second block">
          已完成 {progress.done}/{progress.total}
        </Text>
      )}
    </Card>
  )
}
