import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useDraft } from '../../../api/use-draft'
import { useLiveQuery } from '../../../api/use-live-query'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { Choice } from '../../../ui/choice'
import { Empty } from '../../../ui/empty'
import { Loaded } from '../../../ui/loaded'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { heldFor } from '../may-hold'
import { EMPTY_DRAFT, formOf, lacksOf } from './activity-draft'
import { ActivityFields } from './activity-fields'

/** A new activity; what is lacking is said before the button can be pressed, and what was typed stays. */
export function CreateActivity() {
  const me = useLiveQuery('directory.view-me', {})
  const [draft, change, clear] = useDraft('activity-new', EMPTY_DRAFT)
  const { run, pending, failure } = useOperation('checkin.create-activity')
  const wrong = (field: string) => failure?.fields?.[`activity.${field}`] ?? failure?.fields?.[field]
  const lacks = lacksOf(draft)
  async function send(office: string) {
    const outcome = await run({ office, activity: formOf(draft) })
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
            <ActivityFields {...{ draft, change, wrong }} />
            {draft.kind === 'duty' && <Text className="small second block">办起来以后,就可以一班一班地排班。</Text>}
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
