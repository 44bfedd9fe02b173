import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { ACTIVITY_KINDS, type ActivityKind, OPEN_TO, type OpenTo } from '../../../contract/checkin/activity-words'
import { useDraft } from '../../api/use-draft'
import { useLiveQuery } from '../../api/use-live-query'
import { useOperation } from '../../api/use-operation'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { dayWords } from '../../ui/day-words'
import { Empty } from '../../ui/empty'
import { Loaded } from '../../ui/loaded'
import { MainButton } from '../../ui/main-button'
import { optionsOf } from '../../ui/options-of'
import { OutcomeNote } from '../../ui/outcome-note'
import { PickField } from '../../ui/pick-field'
import { TextBox } from '../../ui/text-box'
import { heldFor } from './may-hold'

const EMPTY = {
  ...{ kind: 'theme_day' as ActivityKind, title: '', words: '', address: '', openTo: 'members' as OpenTo },
  ...{ office: '', day: '', from: '09:00', to: '11:00', capacity: '' },
}
const instantOf = (day: string, time: string) => `${day}T${time}:00+08:00`

/** A new activity; what is lacking is said before the button can be pressed, and what was typed stays. */
export function CreateActivity() {
  const me = useLiveQuery('directory.view-me', {})
  const [draft, change, clear] = useDraft('activity-new', EMPTY)
  const { run, pending, failure } = useOperation('checkin.create-activity')
  const wrong = (field: string) => failure?.fields?.[`activity.${field}`] ?? failure?.fields?.[field]
  const { kind, title, words, address, openTo, day, from, to, capacity } = draft
  const lacks = [
    ...(title.trim().length < 2 ? ['活动名称'] : []),
    ...(address.trim().length < 2 ? ['在哪里'] : []),
    ...(day ? [] : ['哪天']),
    ...(day && to <= from ? ['比开始晚的结束时间'] : []),
  ]
  async function send(office: string) {
    const places = Number(capacity)
    const when = { from: instantOf(day, from), to: instantOf(day, to) }
    const activity = { kind, title, words, address, openTo, ...when, ...(places > 0 ? { capacity: places } : {}) }
    const outcome = await run({ office, activity })
    if (outcome.kind !== 'done') return
    clear()
    void Taro.redirectTo({ url: `/packages/activity/view/index?activityId=${outcome.data.activityId}` })
  }
  return (
    <Loaded query={me}>
      {({ roles }) => {
        const offices = heldFor(roles)
        const office = offices.find((held) => held.office === draft.office) ?? offices[0]
        if (!office) return <Empty sentence="办活动的是支部、社区和街道。您可以在活动里报名参加。" />
        return (
          <Card title={`由${office.officeName}来办`} id="activity-form">
            {offices.length > 1 && (
              <Choice
                {...{ id: 'activity-office', label: '由谁来办', chosen: office.office }}
                options={offices.map((held) => ({ value: held.office, label: held.officeName }))}
                onChoose={(chosen) => change({ office: chosen })}
              />
            )}
            <Choice<ActivityKind>
              {...{ id: 'activity-kind', label: '什么活动', options: optionsOf(ACTIVITY_KINDS), chosen: kind }}
              onChoose={(chosen) => change({ kind: chosen })}
            />
            <TextBox
              {...{
                id: 'activity-title',
                label: '活动名称',
                value: title,
                most: 60,
                line: true,
                wrong: wrong('title'),
              }}
              onChange={(typed) => change({ title: typed })}
            />
            <TextBox
              {...{ id: 'activity-words', label: '做什么(可以不写)', value: words, most: 2000, wrong: wrong('words') }}
              onChange={(typed) => change({ words: typed })}
            />
            <TextBox
              {...{ id: 'activity-address', label: '在哪里', value: address, most: 100, line: true }}
              onChange={(typed) => change({ address: typed })}
              wrong={wrong('address')}
            />
            <PickField
              {...{
                mode: 'date',
                id: 'activity-day',
                label: '哪天',
                value: day,
                words: day && dayWords(instantOf(day, from)),
              }}
              onPick={(picked) => change({ day: picked })}
            />
            <PickField
              mode="time"
              id="activity-from"
              label="几点开始"
              value={from}
              onPick={(at) => change({ from: at })}
            />
            <PickField mode="time" id="activity-to" label="几点结束" value={to} onPick={(at) => change({ to: at })} />
            <Text className="text-box-label label-below">谁可以参加</Text>
            <Choice<OpenTo>
              {...{ id: 'activity-open', label: '谁可以参加', options: optionsOf(OPEN_TO), chosen: openTo }}
              onChoose={(chosen) => change({ openTo: chosen })}
            />
            <TextBox
              {...{ id: 'activity-capacity', label: '名额(不限就空着)', value: capacity, most: 5, line: true }}
              type="number"
              onChange={(typed) => change({ capacity: typed })}
              wrong={wrong('capacity')}
            />
            {lacks.length > 0 && <Text className="small second block">还没写:{lacks.join('、')}</Text>}
            <MainButton
              id="activity-create"
              pending={pending}
              disabled={lacks.length > 0}
              onTap={() => void send(office.office)}
            >
              办起来
            </MainButton>
            <OutcomeNote failure={failure} waiting={false} />
          </Card>
        )
      }}
    </Loaded>
  )
}
