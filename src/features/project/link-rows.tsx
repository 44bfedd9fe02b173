import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { LinkLine, ProjectView } from '../../../contract/project/project-view'
import { PROJECT_LINKS, type ProjectLink } from '../../../contract/project/words'
import { useOperation } from '../../api/use-operation'
import { Act } from '../../ui/acts/act'
import { ActionFailed } from '../../ui/acts/action-failed'
import { Card } from '../../ui/card'
import { go } from '../../ui/go'
import { MainButton } from '../../ui/main-button'
import { TextBox } from '../../ui/text-box'

const PAGES: Record<ProjectLink, (id: string) => void> = {
  case: (caseId) => go('packages/desk/handle/index', { caseId }),
  task: (taskId) => go('packages/task/view/index', { taskId }),
  list: (listId) => go('packages/project/list/index', { listId }),
}
/** The cases, tasks and lists that hang on it, and the doors to more. */
export function LinkRows({ project: { projectId, links, keeps } }: { project: ProjectView }) {
  const origin = { originKind: 'project', originId: projectId }
  return (
    <>
      <Card title="挂着的诉求、任务和清单" id="project-links">
        {links.length === 0 && <Text className="block second">还没有挂上什么。</Text>}
        {links.map((link) => (
          <LinkRow key={`${link.kind}:${link.id}`} projectId={projectId} link={link} />
        ))}
      </Card>
      {keeps && (
        <>
          <MainButton id="project-list" kind="plain" onTap={() => go('packages/project/edit/index', origin)}>
            为项目列整改清单
          </MainButton>
          <MainButton id="project-task" kind="plain" onTap={() => go('packages/task/issue/index', origin)}>
            为项目布置任务
          </MainButton>
          <LinkByNumber projectId={projectId} />
        </>
      )}
    </>
  )
}

function LinkRow({
  projectId,
  link: { kind, id, title, state, open, late, removable },
}: {
  projectId: string
  link: LinkLine
}) {
  const { run, pending, failure } = useOperation('project.unlink-from-project')
  return (
    <View className="gap" id={`link-${kind}-${id}`}>
      <Text className="block">
        {PROJECT_LINKS[kind]}:{title}
      </Text>
      <Text className={`small block ${late ? 'wrong' : open ? 'second' : 'good'}`}>
        {late ? '! ' : ''}
        {state}
        {late ? ',拖期了' : ''}
      </Text>
      <View className="row-between">
        <MainButton kind="quiet" onTap={() => PAGES[kind](id)}>
          去看看
        </MainButton>
        {removable && (
          <MainButton kind="quiet" pending={pending} onTap={() => void run({ projectId, kind, id })}>
            取下来
          </MainButton>
        )}
      </View>
      <ActionFailed failure={failure} />
    </View>
  )
}

function LinkByNumber({ projectId }: { projectId: string }) {
  const [number, setNumber] = useState('')
  const { run, pending, failure } = useOperation('project.link-to-project')
  const id = number.replace(/\s/g, '')
  async function send() {
    const outcome = await run({ projectId, kind: 'case', id })
    if (outcome.kind === 'done') setNumber('')
  }
  return (
    <Act id="project-link" label="挂一件诉求上来">
      <Text className="small second block">只能挂本单位范围里的诉求。</Text>
      <TextBox
        {...{ id: 'link-number', label: '诉求编号(14 位数字)', value: number, most: 20, line: true, type: 'number' }}
        onChange={setNumber}
      />
      <MainButton id="link-submit" pending={pending} disabled={!/^\d{14}$/.test(id)} onTap={() => void send()}>
        挂上来
      </MainButton>
      <ActionFailed failure={failure} />
    </Act>
  )
}
