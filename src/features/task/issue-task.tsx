import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { TASK_EVERY, TASK_ORIGINS, type TaskEvery, type TaskOrigin } from '../../../contract/task/words'
import { useDraft } from '../../api/use-draft'
import { useLiveQuery } from '../../api/use-live-query'
import { useOperation } from '../../api/use-operation'
import { ActionFailed } from '../../ui/acts/action-failed'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { dueDay } from '../../ui/due-words'
import { Empty } from '../../ui/empty'
import { Loaded } from '../../ui/loaded'
import { MainButton } from '../../ui/main-button'
import { optionsOf } from '../../ui/options-of'
import { PickField } from '../../ui/pick-field'
import { TextBox } from '../../ui/text-box'
import { type FieldDraft, FormFields } from './form-fields'
import { PickOffices } from './pick-offices'

type Every = TaskEvery | 'once'
/** It alone has streets below, whose parts can be split again. */
const DISTRICT = '440112'
const EMPTY = {
  ...{ title: '', words: '', doneWhen: '', dueOn: '', from: '', direction: 'down' as 'down' | 'up' },
  ...{ to: [] as string[], spread: 'no' as 'yes' | 'no', every: 'once' as Every, until: '', form: [] as FieldDraft[] },
}
const DIRECTIONS = [
  { value: 'down' as const, label: '布置给下级' },
  { value: 'up' as const, label: '请上级帮办' },
]
const EVERIES: { value: Every; label: string }[] = [
  { value: 'once', label: '只办一次' },
  ...optionsOf<TaskEvery>(TASK_EVERY),
]
const SPREADS = [
  { value: 'no' as const, label: '只到选中的单位' },
  { value: 'yes' as const, label: '每个街镇再分到社区' },
]

/** A new task; what is lacking is said before the button can be pressed. */
export function IssueTask({ originKind, originId }: { originKind?: string; originId?: string }) {
  const query = useLiveQuery('task.list-task-choices', {})
  const [draft, change, clear] = useDraft(`task-issue:${originKind ?? ''}:${originId ?? ''}`, EMPTY)
  const { run, pending, failure } = useOperation('task.issue-task')
  const wrong = failure?.fields
  return (
    <Loaded query={query}>
      {({ from, below, above }) => {
        const office = from.find(({ id }) => id === draft.from) ?? from[0]
        if (!office) return <Empty sentence="您所在的单位不能布置任务。" />
        const offices = (draft.direction === 'up' ? above : below).filter(({ parent }) => parent === office.id)
        const to = draft.to.filter((id) => offices.some((one) => one.id === id))
        const lacks = [
          ...(draft.title.trim().length < 2 ? ['任务名称'] : []),
          ...(draft.words.trim().length < 2 ? ['要做什么'] : []),
          ...(draft.doneWhen.trim().length < 2 ? ['办到什么算完成'] : []),
          ...(draft.dueOn ? [] : ['哪天前办完']),
          ...(to.length > 0 ? [] : ['交给谁']),
          ...(draft.every !== 'once' && draft.until <= draft.dueOn ? ['重复到哪一天(要比第一次的期限晚)'] : []),
          ...(draft.form.some(({ label }) => label.trim() === '') ? ['填写项的名称'] : []),
        ]
        async function send() {
          const { title, words, doneWhen, dueOn, direction, form } = draft
          const origin =
            originId && originKind && originKind in TASK_ORIGINS
              ? { origin: { kind: originKind as TaskOrigin, id: originId } }
              : {}
          const spread = direction === 'down' && office?.id === DISTRICT && draft.spread === 'yes'
          const input = {
            title,
            words,
            doneWhen,
            dueOn,
            direction,
            form,
            to,
            spread,
            from: office?.id ?? '',
            ...origin,
            ...(draft.every === 'once' ? {} : { repeats: { every: draft.every, until: draft.until } }),
          }
          const outcome = await run(input)
          if (outcome.kind !== 'done') return
          clear()
          void Taro.redirectTo({ url: `/packages/task/view/index?taskId=${outcome.data.taskId}` })
        }
        return (
          <>
            <Card title="什么任务">
              <TextBox
                {...{ id: 'issue-title', label: '任务名称', value: draft.title, most: 60, line: true }}
                onChange={(title) => change({ title })}
                wrong={wrong?.title}
              />
              <TextBox
                {...{ id: 'issue-words', label: '要做什么', value: draft.words, most: 2000, wrong: wrong?.words }}
                onChange={(words) => change({ words })}
              />
              <TextBox
                {...{ id: 'issue-done', label: '办到什么算完成', value: draft.doneWhen, most: 500 }}
                onChange={(doneWhen) => change({ doneWhen })}
                wrong={wrong?.doneWhen}
              />
              <PickField
                {...{ mode: 'date', id: 'issue-due', label: '哪天前办完', value: draft.dueOn }}
                words={draft.dueOn && dueDay(draft.dueOn)}
                onPick={(dueOn) => change({ dueOn })}
              />
              <Text className="text-box-label label-below">多久办一次</Text>
              <Choice<Every>
                {...{ id: 'issue-every', label: '多久办一次', options: EVERIES, chosen: draft.every }}
                onChoose={(every) => change({ every })}
              />
              {draft.every !== 'once' && (
                <>
                  <Text className="small second block">到了期限那天,自动布置下一次,直到您选的最后一天。</Text>
                  <PickField
                    {...{ mode: 'date', id: 'issue-until', label: '重复到哪一天', value: draft.until }}
                    words={draft.until && dueDay(draft.until)}
                    onPick={(until) => change({ until })}
                  />
                </>
              )}
            </Card>
            <Card title="交给谁">
              {from.length > 1 && (
                <Choice
                  {...{ id: 'issue-from', label: '由哪个单位布置', chosen: office.id }}
                  options={from.map(({ id, name }) => ({ value: id, label: name }))}
                  onChoose={(id) => change({ from: id, to: [] })}
                />
              )}
              <Choice
                {...{ id: 'issue-direction', label: '方向', options: DIRECTIONS, chosen: draft.direction }}
                onChoose={(direction) => change({ direction, to: [] })}
              />
              <PickOffices id="issue-to" offices={offices} picked={to} onPick={(ids) => change({ to: ids })} />
              {draft.direction === 'down' && office.id === DISTRICT && (
                <Choice
                  {...{ id: 'issue-spread', label: '分到哪一级', options: SPREADS, chosen: draft.spread }}
                  onChoose={(spread) => change({ spread })}
                />
              )}
            </Card>
            <FormFields fields={draft.form} onChange={(form) => change({ form })} />
            {lacks.length > 0 && <Text className="small second block">还没写:{lacks.join('、')}</Text>}
            <MainButton id="issue-submit" pending={pending} disabled={lacks.length > 0} onTap={() => void send()}>
              布置下去
            </MainButton>
            <ActionFailed failure={failure} />
          </>
        )
      }}
    </Loaded>
  )
}
