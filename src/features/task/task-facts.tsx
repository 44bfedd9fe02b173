import { Text } from '@tarojs/components'
import type { TaskView } from '../../../contract/task/task-view'
import { TASK_ORIGINS, TASK_STATES, type TaskOrigin } from '../../../contract/task/words'
import { Card } from '../../ui/card'
import { dueDay, dueWords, overdueWords } from '../../ui/due-words'
import { go } from '../../ui/go'
import { MainButton } from '../../ui/main-button'

/** What is to be done, by when, what counts as done, and who asked. */
export function TaskFacts({ view }: { view: TaskView }) {
  const open = view.state === 'sent' || view.state === 'accepted'
  const { origin } = view
  return (
    <Card title={view.title} id="task-facts">
      <Text className="block">
        {TASK_STATES[view.state]} · {dueDay(view.dueOn)}前{open && !view.overdue ? ` · ${dueWords(view.dueOn)}` : ''}
      </Text>
      {view.overdue && <Text className="wrong block">! {overdueWords(view.dueOn)}</Text>}
      <Text className="block prewrap">{view.words}</Text>
      <Text className="block second">办到什么算完成</Text>
      <Text className="block prewrap">{view.doneWhen}</Text>
      <Text className="small second block">
        {view.fromName === view.officeName ? `${view.fromName}布置` : `${view.fromName} 布置给 ${view.officeName}`}
        {view.personName ? ` · ${view.personName}` : ''}
      </Text>
      {view.handedOn > 0 && <Text className="small second block">转交过 {view.handedOn} 次</Text>}
      {view.extension && (
        <Text className="block wait">
          申请延到{dueDay(view.extension.dueOn)}:{view.extension.reason}
        </Text>
      )}
      {origin && <Text className="small second block">来自{TASK_ORIGINS[origin.kind as TaskOrigin]}</Text>}
      {origin?.kind === 'case' && (
        <MainButton id="task-origin" kind="quiet" onTap={() => go('packages/desk/handle/index', { caseId: origin.id })}>
          看这件诉求
        </MainButton>
      )}
      {(view.state === 'handed_in' || view.state === 'done') &&
        view.form.map(({ label, value, from }) => (
          <Text key={label} className="block">
            {label}:{value ?? '没有填'}
            {from ? `(${from})` : ''}
          </Text>
        ))}
      {view.repeats && <Text className="small second block">{view.repeats}</Text>}
      {view.spreading && <Text className="block wait">正在下发</Text>}
      {view.split && (
        <MainButton
          id="task-progress"
          kind="plain"
          onTap={() => go('packages/task/progress/index', { taskId: view.taskId })}
        >
          {view.progress ? `看进度:已完成 ${view.progress.done}/${view.progress.total}` : '看进度'}
        </MainButton>
      )}
    </Card>
  )
}
