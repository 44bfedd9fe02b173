import { useState } from 'react'
import type { InputOf } from '../../../contract/operations'
import { useLivePages, useLiveQuery } from '../../api/use-live-query'
import { Choice } from '../../ui/choice'
import { Empty } from '../../ui/empty'
import { go } from '../../ui/go'
import { ListEnd } from '../../ui/list-end'
import { Loaded } from '../../ui/loaded'
import { MainButton } from '../../ui/main-button'
import { WaitingList } from '../../ui/waiting-list'
import { TaskLineCard } from './task-line-card'

type Shelf = NonNullable<InputOf<'task.list-tasks'>['show']>
const SHELVES: { value: Shelf; label: string; empty: string }[] = [
  { value: 'todo', label: '要办的', empty: '没有要办的任务。' },
  { value: 'mine', label: '交给我的', empty: '没有交给您的任务。' },
  { value: 'check', label: '等我核实', empty: '没有等您核实的任务。' },
  { value: 'issued', label: '我布置的', empty: '还没有布置过任务。' },
  { value: 'ended', label: '已结束', empty: '还没有结束的任务。' },
]

/** Tasks of one's offices, a shelf at a time. */
export function TaskList() {
  const [show, setShow] = useState<Shelf>('todo')
  const query = useLivePages('task.list-tasks', { show })
  const choices = useLiveQuery('task.list-task-choices', {})
  const issues = (choices.data?.from.length ?? 0) > 0
  const tasks = (query.data ?? []).flatMap((page) => page.tasks)
  return (
    <>
      <WaitingList />
      {issues && (
        <MainButton id="task-issue" kind="plain" onTap={() => go('packages/task/issue/index')}>
          布置任务
        </MainButton>
      )}
      <Choice<Shelf>
        {...{ id: 'task-shelf', label: '看哪些任务', options: SHELVES, chosen: show, onChoose: setShow }}
      />
      <Loaded query={query}>
        {() =>
          tasks.length === 0 ? (
            <Empty sentence={SHELVES.find(({ value }) => value === show)?.empty ?? ''} />
          ) : (
            <>
              {tasks.map((task) => (
                <TaskLineCard key={task.taskId} task={task} />
              ))}
              <ListEnd id="more-tasks" query={query} />
            </>
          )
        }
      </Loaded>
    </>
  )
}
