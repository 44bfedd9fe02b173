import { useState } from 'react'
import type { InputOf } from '../../../contract/operations'
import { useLivePages, useLiveQuery } from '../../api/use-live-query'
import { Choice } from '../../ui/choice'
import { Empty } from '../../ui/empty'
import { go } from '../../ui/go'
import { ListEnd } from '../../ui/list-end'
import { Loaded } from '../../ui/loaded'
import { MainButton } from '../../ui/main-button'
import { ProjectCard } from './project-card'

type Shelf = NonNullable<InputOf<'project.list-projects'>['show']>
const SHELVES: { value: Shelf; label: string; empty: string }[] = [
  { value: 'running', label: '推进中', empty: '现在没有推进中的挂点项目。' },
  { value: 'sponsored', label: '我挂点的', empty: '没有您挂点的项目。' },
  { value: 'ended', label: '已结束', empty: '还没有结束的挂点项目。' },
]

export function ProjectsPage() {
  const [show, setShow] = useState<Shelf>('running')
  const query = useLivePages('project.list-projects', { show })
  const choices = useLiveQuery('project.list-choices', {})
  const keeps = (choices.data?.offices.length ?? 0) > 0
  const projects = (query.data ?? []).flatMap((page) => page.projects)
  return (
    <>
      {keeps && (
        <MainButton id="project-new" kind="plain" onTap={() => go('packages/project/keep/index')}>
          新建挂点项目
        </MainButton>
      )}
      <Choice<Shelf>
        {...{ id: 'project-shelf', label: '看哪些项目', options: SHELVES, chosen: show, onChoose: setShow }}
      />
      <Loaded query={query}>
        {() =>
          projects.length === 0 ? (
            <Empty sentence={SHELVES.find(({ value }) => value === show)?.empty ?? ''} />
          ) : (
            <>
              {projects.map((project) => (
                <ProjectCard key={project.projectId} project={project} />
              ))}
              <ListEnd id="more-projects" query={query} />
            </>
          )
        }
      </Loaded>
    </>
  )
}
