import { Text } from '@tarojs/components'
import { useLiveQuery } from '../../api/use-live-query'
import { Card } from '../../ui/card'
import { ListCard } from './list-card'
import { ProjectCard } from './project-card'

/** At a case: its rectification lists, and the key projects that it hangs on. Nothing where there is none. */
export function LinkedLists({ caseId }: { caseId: string }) {
  const linked = useLiveQuery('project.list-linked', { kind: 'case', id: caseId })
  if (linked.failure && !linked.data) {
    return (
      <Card>
        <Text className="wait block">整改清单和挂点项目没有读出来,稍后回到这一页再看。</Text>
      </Card>
    )
  }
  return (
    <>
      {(linked.data?.lists ?? []).map((list) => (
        <ListCard key={list.listId} list={list} />
      ))}
      {(linked.data?.projects ?? []).map((project) => (
        <ProjectCard key={project.projectId} project={project} />
      ))}
    </>
  )
}
