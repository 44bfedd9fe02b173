import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import type { DataOf } from '../../../contract/operations'
import type { ProjectView } from '../../../contract/project/project-view'
import { PROJECT_KINDS, type ProjectKind } from '../../../contract/project/words'
import { newId } from '../../api/new-id'
import { useDraft } from '../../api/use-draft'
import { useLiveQuery } from '../../api/use-live-query'
import { useOperation } from '../../api/use-operation'
import { ActionFailed } from '../../ui/acts/action-failed'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { dueDay } from '../../ui/due-words'
import { Empty } from '../../ui/empty'
import { FieldWrong } from '../../ui/field-wrong'
import { Loaded } from '../../ui/loaded'
import { MainButton } from '../../ui/main-button'
import { optionsOf } from '../../ui/options-of'
import { PickField } from '../../ui/pick-field'
import { TextBox } from '../../ui/text-box'

interface MarkDraft {
  id?: string
  title: string
  dueOn: string
}
interface ProjectDraft {
  title: string
  kind: ProjectKind
  words: string
  office: string
  sponsorId: string
  milestones: MarkDraft[]
}
const EMPTY: ProjectDraft = {
  ...{ title: '', kind: 'livelihood', words: '', office: '', sponsorId: '' },
  milestones: [{ title: '', dueOn: '' }],
}
const draftOf = ({ title, kind, words, office, sponsorId, marks }: ProjectView): ProjectDraft => ({
  ...{ title, kind, words, office, sponsorId },
  milestones: marks.map(({ id, title: name, dueOn }) => ({ id, title: name, dueOn })),
})

/** A new key project, or one that is written on. */
export function EditProject({ projectId }: { projectId?: string }) {
  const choices = useLiveQuery('project.list-choices', {})
  const project = useLiveQuery(
    'project.view-project',
    { projectId: projectId ?? '' },
    { enabled: projectId !== undefined },
  )
  const [fresh] = useState(newId)
  if (!projectId) {
    return (
      <Loaded query={choices}>
        {(found) => <ProjectForm {...{ name: 'project-new', projectId: fresh, start: EMPTY, choices: found }} />}
      </Loaded>
    )
  }
  return (
    <Loaded query={project}>
      {(view) => (
        <Loaded query={choices}>
          {(found) => (
            <ProjectForm
              {...{ name: `project:${projectId}`, projectId, start: draftOf(view), choices: found }}
              view={view}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  )
}

interface ProjectFormProps {
  name: string
  projectId: string
  start: ProjectDraft
  choices: DataOf<'project.list-choices'>
  view?: ProjectView
}

function ProjectForm({ name, projectId, start, choices, view }: ProjectFormProps) {
  const [draft, change, clear] = useDraft(name, start)
  const { run, pending, failure } = useOperation('project.save-project')
  const wrong = failure?.fields
  const { title, kind, words, sponsorId, milestones } = draft
  const office = view?.office ?? choices.offices.find(({ id }) => id === draft.office)?.id ?? choices.offices[0]?.id
  if (!office) return <Empty sentence="您所在的单位不能建挂点项目。" />
  const leaders = leadersOf(choices, view)
  const lacks = [
    ...(title.trim().length < 2 ? ['项目名称'] : []),
    ...(words.trim().length < 2 ? ['项目说明'] : []),
    ...(sponsorId ? [] : ['挂点领导']),
    ...(milestones.length === 0 ? ['节点'] : []),
    ...(milestones.some((mark) => mark.title.trim().length < 2) ? ['节点的名称'] : []),
    ...(milestones.some((mark) => !mark.dueOn) ? ['节点的日子'] : []),
  ]
  const put = (at: number, part: Partial<MarkDraft>) =>
    change({ milestones: milestones.map((mark, place) => (place === at ? { ...mark, ...part } : mark)) })
  async function send(officeId: string) {
    const outcome = await run({ projectId, office: officeId, title, kind, words, sponsorId, milestones })
    if (outcome.kind !== 'done') return
    clear()
    void Taro.redirectTo({ url: `/packages/project/view/index?projectId=${projectId}` })
  }
  return (
    <>
      <Card title="挂点项目" id="project-form">
        {!view && choices.offices.length > 1 && (
          <Choice
            {...{ id: 'project-office', label: '哪个单位的项目', chosen: office }}
            options={choices.offices.map((one) => ({ value: one.id, label: one.name }))}
            onChoose={(chosen) => change({ office: chosen })}
          />
        )}
        <TextBox
          {...{ id: 'project-title', label: '项目名称', value: title, most: 60, line: true, wrong: wrong?.title }}
          onChange={(typed) => change({ title: typed })}
        />
        <Choice<ProjectKind>
          {...{ id: 'project-kind', label: '类别', options: optionsOf<ProjectKind>(PROJECT_KINDS), chosen: kind }}
          onChoose={(chosen) => change({ kind: chosen })}
        />
        <TextBox
          {...{ id: 'project-words', label: '项目说明', value: words, most: 2000, wrong: wrong?.words }}
          onChange={(typed) => change({ words: typed })}
        />
        <Text className="text-box-label label-below">挂点领导</Text>
        <Choice
          {...{ id: 'project-sponsor', label: '挂点领导', chosen: sponsorId }}
          options={leaders.map((one) => ({ value: one.id, label: one.name }))}
          onChoose={(chosen) => change({ sponsorId: chosen })}
        />
        {leaders.length === 0 && <Text className="wait block">还没有登记领导,请先联系区管理员登记。</Text>}
        <FieldWrong sentence={wrong?.sponsorId} id="project-sponsor-wrong" />
      </Card>
      <Card title="节点" id="project-milestones">
        {view && !view.movesDays && (
          <Text className="small second block">定好的日子只有挂点领导和上一级能往后改。</Text>
        )}
        {milestones.map((mark, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a milestone has no name before it is typed
          <View key={at} className="gap">
            <TextBox
              {...{ id: `mark-${at}-title`, label: `第${at + 1}个节点`, value: mark.title, most: 60, line: true }}
              onChange={(typed) => put(at, { title: typed })}
            />
            <PickField
              {...{ mode: 'date', id: `mark-${at}-due`, label: '哪天前达到', value: mark.dueOn }}
              words={mark.dueOn && dueDay(mark.dueOn)}
              onPick={(dueOn) => put(at, { dueOn })}
            />
            <FieldWrong sentence={wrong?.[`milestones.${at}.dueOn`]} id={`mark-${at}-wrong`} />
            <MainButton
              id={`mark-${at}-drop`}
              kind="quiet"
              onTap={() => change({ milestones: milestones.filter((_, place) => place !== at) })}
            >
              去掉这个节点
            </MainButton>
          </View>
        ))}
        {milestones.length < 30 && (
          <MainButton
            id="mark-add"
            kind="plain"
            onTap={() => change({ milestones: [...milestones, { title: '', dueOn: '' }] })}
          >
            再加一个节点
          </MainButton>
        )}
      </Card>
      {lacks.length > 0 && <Text className="small second block">还没写:{lacks.join('、')}</Text>}
      <MainButton id="project-save" pending={pending} disabled={lacks.length > 0} onTap={() => void send(office)}>
        存好项目
      </MainButton>
      <ActionFailed failure={failure} />
    </>
  )
}

/** The leaders within reach, and with them the one who answers for it now. */
function leadersOf({ leaders }: DataOf<'project.list-choices'>, view: ProjectView | undefined) {
  if (!view || leaders.some(({ id }) => id === view.sponsorId)) return leaders
  return [{ id: view.sponsorId, name: view.sponsorName }, ...leaders]
}
