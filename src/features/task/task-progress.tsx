import { Progress, Text } from '@tarojs/components'
import type { TaskProgress } from '../../../contract/task/task-view'
import { useLivePages } from '../../api/use-live-query'
import { Card } from '../../ui/card'
import { Empty } from '../../ui/empty'
import { ListEnd } from '../../ui/list-end'
import { Loaded } from '../../ui/loaded'
import { TaskLineCard } from './task-line-card'

/** The tree one level at a time, in its own order: offices, never persons, and no ranking. */
export function TaskProgressPage({ taskId }: { taskId: string }) {
  const query = useLivePages('task.view-progress', { taskId })
  const below = (query.data ?? []).flatMap((page) => page.below)
  return (
    <Loaded query={query}>
      {(pages) => (
        <>
          {pages[0] && <Whole whole={pages[0].whole} />}
          {below.length === 0 ? (
            <Empty sentence="还没有分给下级单位。" />
          ) : (
            <>
              {below.map((task) => (
                <TaskLineCard key={task.taskId} task={task} byOffice />
              ))}
              <ListEnd id="more-parts" query={query} />
            </>
          )}
        </>
      )}
    </Loaded>
  )
}

function Whole({ whole }: { whole: TaskProgress }) {
  return (
    <Card title={`已完成 ${whole.done}/${whole.total}`} id="task-whole">
      <Progress percent={whole.total ? Math.round((100 * whole.done) / whole.total) : 0} />
      <Text className="block">
        等接收 {whole.sent} · 正在办 {whole.accepted} · 等核实 {whole.handed_in} · 已取消 {whole.cancelled}
      </Text>
      {whole.overdue > 0 && <Text className="wrong block">! 超期 {whole.overdue}</Text>}
    </Card>
  )
}
