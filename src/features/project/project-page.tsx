import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { ProjectView } from '../../../contract/project/project-view'
import { PROJECT_KINDS, PROJECT_STATES } from '../../../contract/project/words'
import { useLiveQuery } from '../../api/use-live-query'
import { WordsAct } from '../../ui/acts/words-act'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { go } from '../../ui/go'
import { Loaded } from '../../ui/loaded'
import { MainButton } from '../../ui/main-button'
import { LinkRows } from './link-rows'
import { MarkRows } from './mark-rows'

const ENDS = [
  { value: 'done' as const, label: '完成了' },
  { value: 'stopped' as const, label: '停止' },
]

/** A key project: who answers for it, its milestones, and what hangs on it. */
export function ProjectPage({ projectId }: { projectId: string }) {
  const query = useLiveQuery('project.view-project', { projectId })
  return (
    <Loaded query={query}>
      {(project) => {
        const running = project.state === 'running'
        return (
          <>
            <ProjectFacts project={project} />
            <MarkRows project={project} />
            <LinkRows project={project} />
            {running && (project.keeps || project.movesDays) && (
              <>
                <MainButton
                  id="project-edit"
                  kind="plain"
                  onTap={() => go('packages/project/keep/index', { projectId })}
                >
                  改项目和节点
                </MainButton>
                <CloseProject project={project} />
              </>
            )}
          </>
        )
      }}
    </Loaded>
  )
}

function ProjectFacts({ project }: { project: ProjectView }) {
  const { title, kind, state, words, officeName, sponsorName, closing } = project
  return (
    <Card title={title} id="project-facts">
      <Text className="block">
        {PROJECT_STATES[state]} · 挂点领导:{sponsorName}
      </Text>
      <Text className="small second block">
        {PROJECT_KINDS[kind]} · {officeName}
      </Text>
      <Text className="block prewrap">{words}</Text>
      {closing && <Text className="block prewrap second">结束时的说明:{closing}</Text>}
    </Card>
  )
}

function CloseProject({ project: { projectId, milestones, reached, movesDays } }: { project: ProjectView }) {
  const all = reached === milestones
  const ends = ENDS.filter(({ value }) => (value === 'done' ? all : movesDays))
  const [chosen, setChosen] = useState<'done' | 'stopped'>()
  const as = chosen ?? ends[0]?.value
  if (!as) return null
  return (
    <WordsAct
      {...{ operation: 'project.close-project', of: projectId, id: 'project-close', label: '结束项目', field: 'words' }}
      {...{ ask: '说明', least: 2, most: 1000, send: '结束项目' }}
      then="结束后不能再改。"
      input={(words) => ({ projectId, as, words })}
      under={() => (
        <Choice<'done' | 'stopped'>
          {...{ id: 'project-end', label: '怎么结束', options: ends, chosen: as, onChoose: setChosen }}
        />
      )}
    />
  )
}
