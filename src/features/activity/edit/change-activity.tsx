import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { ActivityView } from '../../../../contract/checkin/activity-view'
import { useDraft } from '../../../api/use-draft'
import { useLiveQuery } from '../../../api/use-live-query'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { Empty } from '../../../ui/empty'
import { goBack } from '../../../ui/go'
import { Loaded } from '../../../ui/loaded'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { whyNot } from '../why-not'
import { type ActivityDraft, draftOf, formOf, lacksOf } from './activity-draft'
import { ActivityFields } from './activity-fields'

/** By its hosts: everything that was said of an activity, until it is over. */
export function ChangeActivity({ activityId }: { activityId: string }) {
  const query = useLiveQuery('checkin.view-activity', { activityId })
  return (
    <Loaded query={query}>
      {(view) => {
        const closed = whyNot(view, '改')
        return closed ? (
          <Empty sentence={closed} todo="回到活动" onTap={goBack} />
        ) : (
          <ChangeForm view={view} refresh={query.refresh} />
        )
      }}
    </Loaded>
  )
}

/** Only what was touched is kept as a draft: what another host changed meanwhile is shown, and stays. */
function ChangeForm({ view, refresh }: { view: ActivityView; refresh(): Promise<unknown> }) {
  const { activityId } = view
  const [part, change, clear] = useDraft<Partial<ActivityDraft>>(`activity-change:${activityId}`, {})
  const [saved, setSaved] = useState(false)
  const { run, pending, failure } = useOperation('checkin.change-activity')
  const wrong = (field: string) => failure?.fields?.[`activity.${field}`]
  const draft = { ...draftOf(view), ...part }
  const lacks = lacksOf(draft)
  const touched = JSON.stringify(draft) !== JSON.stringify(draftOf(view))
  const put = (typed: Partial<ActivityDraft>) => {
    setSaved(false)
    change(typed)
  }
  async function send() {
    const outcome = await run({ activityId, activity: formOf(draft) })
    if (outcome.kind !== 'done') return
    // What was typed stands until what was stored is here.
    await refresh()
    clear()
    setSaved(true)
  }
  return (
    <Card title={`改《${view.title}》`} id="activity-form">
      <ActivityFields {...{ draft, wrong, change: put, known: view.placed ? view.address : undefined }} />
      {view.shifts.length > 0 && (
        <Text className="small second block">已经排的班不会跟着变。改了时间,请再看看排班。</Text>
      )}
      <Text className="small second block">改了时间或地点,报过名的和排了班的人会收到消息。</Text>
      {lacks.length > 0 && <Text className="small second block">还没写:{lacks.join('、')}</Text>}
      <MainButton
        id="activity-save"
        pending={pending}
        disabled={lacks.length > 0 || !touched}
        onTap={() => void send()}
      >
        {touched || saved ? '保存改动' : '还没有改动'}
      </MainButton>
      <OutcomeNote failure={failure} waiting={false} />
      {touched && !saved && (
        <MainButton kind="quiet" id="activity-drop" onTap={clear}>
          不改了,照原来的
        </MainButton>
      )}
      {saved && (
        <>
          <Text className="block good gap" id="activity-saved">
            ✓ 已经改好
          </Text>
          <MainButton kind="plain" id="activity-back" onTap={goBack}>
            回到活动
          </MainButton>
        </>
      )}
    </Card>
  )
}
