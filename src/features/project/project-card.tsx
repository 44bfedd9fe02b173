import { Text } from '@tarojs/components'
import type { ProjectLine } from '../../../contract/project/project-view'
import { PROJECT_KINDS, PROJECT_STATES } from '../../../contract/project/words'
import { Card } from '../../ui/card'
import { dueDay } from '../../ui/due-words'
import { go } from '../../ui/go'

export function ProjectCard({ project }: { project: ProjectLine }) {
  const { projectId, title, kind, state, officeName, sponsorName, milestones, reached, missed, next } = project
  return (
    <Card
      {...{ id: `project-${projectId}`, title, label: `看挂点项目:${title}` }}
      onTap={() => go('packages/project/view/index', { projectId })}
    >
      <Text className="block">
        {PROJECT_STATES[state]} · {milestones}个节点达到{reached}个
      </Text>
      {missed > 0 && <Text className="wrong block">! {missed}个节点过了日子</Text>}
      {next && (
        <Text className="block">
          下一个:{next.title}({dueDay(next.dueOn)}前)
        </Text>
      )}
      <Text className="small second block">
        {PROJECT_KINDS[kind]} · {officeName} · 挂点领导:{sponsorName}
      </Text>
    </Card>
  )
}
