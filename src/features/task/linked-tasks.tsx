import type { TaskOrigin } from '../../../contract/task/words'
import { useLiveQuery } from '../../api/use-live-query'
import { Failed } from '../../ui/failed'
import { go } from '../../ui/go'
import { MainButton } from '../../ui/main-button'
import { TaskLineCard } from './task-line-card'

/** What grew from a case or a notice, and the door to more, for those whose office may issue. */
export function LinkedTasks({ kind, id }: { kind: TaskOrigin; id: string }) {
  const linked = useLiveQuery('task.list-linked', { kind, id })
  const choices = useLiveQuery('task.list-task-choices', {})
  const issues = (choices.data?.from.length ?? 0) > 0
  return (
    <>
      {linked.failure && <Failed failure={linked.failure} again={() => void linked.refresh()} />}
      {(linked.data?.tasks ?? []).map((task) => (
        <TaskLineCard key={task.taskId} task={task} />
      ))}
      {issues && (
        <MainButton
          id="task-from-here"
          kind="plain"
          onTap={() => go('packages/task/issue/index', { originKind: kind, originId: id })}
        >
          布置成任务
        </MainButton>
      )}
    </>
  )
}
