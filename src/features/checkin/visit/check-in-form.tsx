import { Switch, Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { Visited } from '../../../../contract/checkin/visit-view'
import { readPlaceOnce } from '../../../api/read-place-once'
import { useDraft } from '../../../api/use-draft'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { noteVisit } from './begun-visits'
import { PlanFields } from './plan-fields'
import { type ReasonsDraft, ReasonsFields, reasonsOf } from './reasons-fields'

interface CheckInProps {
  visitId: string
  visited: Visited
  planned: boolean
}

/** One big button that says what it records before it is tapped. Works without a signal. */
export function CheckInForm({ visitId, visited, planned }: CheckInProps) {
  const [draft, change] = useDraft<ReasonsDraft>(`visit-why:${visitId}`, { cause: '', againReason: '' })
  const [withPlace, setWithPlace] = useState(true)
  const [reading, setReading] = useState(false)
  const { run, pending, failure, waiting } = useOperation('checkin.check-in-visit')
  async function checkIn() {
    setReading(true)
    const place = withPlace ? await readPlaceOnce() : undefined
    setReading(false)
    const input = {
      visitId,
      contactPointId: visited.contactPointId,
      ...reasonsOf(draft),
      ...(place ? { reading: place } : {}),
    }
    const again = { page: `packages/member/visit/index?visitId=${visitId}`, draftKey: `visit-why:${visitId}`, draft }
    const outcome = await run(input, { title: `走访签到:${visited.title}`, again })
    if (outcome.kind !== 'failed') noteVisit(visitId, visited, { checkedInAt: new Date().toISOString() })
  }
  return (
    <Card title="到了就签到" id="visit-check-in">
      <ReasonsFields {...{ visited, draft, change, wrong: failure?.fields }} />
      <Text className="block second">
        点下面的按钮,只记下:您来过、现在的时间、是不是在现场。不记走过的路,不存坐标。
      </Text>
      <View className="row-between">
        <Text>读一次位置,核对是不是在现场</Text>
        <Switch id="visit-place" checked={withPlace} onChange={(event) => setWithPlace(event.detail.value)} />
      </View>
      <MainButton id="visit-check-in-now" pending={pending || reading} onTap={() => void checkIn()}>
        {withPlace ? '我到了,签到(读一次位置)' : '我到了,签到(不给位置)'}
      </MainButton>
      <OutcomeNote failure={failure} waiting={waiting} />
      {!planned && <PlanFields visitId={visitId} visited={visited} reasons={draft} />}
    </Card>
  )
}
