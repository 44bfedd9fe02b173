import { useLivePages } from '../../api/use-live-query'
import { dueDay, dueWords } from '../../ui/due-words'
import { go } from '../../ui/go'
import { ShortList } from '../../ui/short-list'

const LISTS = {
  todo: { title: '任务', empty: '没有要办的任务。' },
  check: { title: '等我核实的任务', empty: '没有等您核实的任务。' },
}

/** Tasks to do, with the days left; or those that wait for one's word. */
export function ShortTasks({ show }: { show: 'todo' | 'check' }) {
  const query = useLivePages('task.list-tasks', { show })
  const tasks = (query.data ?? []).flatMap((page) => page.tasks)
  return (
    <ShortList
      {...{ id: `tasks-${show}`, ...LISTS[show], query, more: !query.ended }}
      lines={tasks.map(({ taskId, title, dueOn, overdue, officeName }) => ({
        ...{ key: taskId, words: title, late: overdue, onTap: () => go('packages/task/view/index', { taskId }) },
        note: show === 'check' ? officeName : `${dueDay(dueOn)}前 · ${dueWords(dueOn)}`,
      }))}
      onAll={() => go('packages/task/list/index')}
    />
  )
}
