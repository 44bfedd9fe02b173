import { Text, View } from '@tarojs/components'
import type { ActivityView } from '../../../../contract/checkin/activity-view'
import { useLiveQuery } from '../../../api/use-live-query'
import { Card } from '../../../ui/card'
import { Empty } from '../../../ui/empty'
import { goBack } from '../../../ui/go'
import { Loaded } from '../../../ui/loaded'
import { When } from '../when'
import { whyNot } from '../why-not'
import { AddTurn } from './add-turn'
import './roster.css'
import { TurnRow } from './turn-row'

/** By the hosts: who has which turn, one more, one less. Whoever it is about is told each time. */
export function FillRoster({ activityId }: { activityId: string }) {
  const query = useLiveQuery('checkin.view-activity', { activityId })
  return (
    <Loaded query={query}>
      {(view) => {
        const closed = whyNot(view, '排班')
        return closed ? <Empty sentence={closed} todo="回到活动" onTap={goBack} /> : <Roster view={view} />
      }}
    </Loaded>
  )
}

function Roster({ view }: { view: ActivityView }) {
  const { activityId, title, from, to, shifts, office = '' } = view
  return (
    <View className="roster-desk">
      <Card title={title} id="roster">
        <When from={from} to={to} second />
        {shifts.length === 0 && <Text className="block gap">还没有排班。选人、选时间,一班一班地排。</Text>}
        {shifts.map((turn) => (
          <TurnRow key={turn.shiftId} activityId={activityId} turn={turn} />
        ))}
      </Card>
      {/* A new form after each turn, that goes on where the last one ends. */}
      <AddTurn key={shifts.map(({ shiftId }) => shiftId).join()} view={view} office={office} />
    </View>
  )
}
