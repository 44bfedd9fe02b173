import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { ActivityCard } from '../../../contract/checkin/activity-view'
import { ACTIVITY_KINDS } from '../../../contract/checkin/activity-words'
import { useLiveQuery } from '../../api/use-live-query'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { Empty } from '../../ui/empty'
import { go } from '../../ui/go'
import { Loaded } from '../../ui/loaded'
import { MainButton } from '../../ui/main-button'
import { heldFor } from './may-hold'
import { When } from './when'

type Show = 'upcoming' | 'mine' | 'hosting'
const SHOWN = [
  { value: 'upcoming' as const, label: '最近的' },
  { value: 'mine' as const, label: '我参加的' },
]
const HELD = { value: 'hosting' as const, label: '我们办的' }
const NONE: Record<Show, string> = {
  upcoming: '最近没有活动。有了会出现在这里。',
  mine: '还没有参加过活动,也没有排班。',
  hosting: '您的单位或支部还没有办过活动。',
}

/** 活动与值守: what is coming for me, what I take part in, what we hold. */
export function ActivityList() {
  const [show, setShow] = useState<Show>('upcoming')
  const me = useLiveQuery('directory.view-me', {})
  const query = useLiveQuery('checkin.list-activities', { show })
  const holds = me.data !== undefined && heldFor(me.data.roles).length > 0
  const nowhere = me.data !== undefined && !me.data.community && me.data.roles.length === 0
  return (
    <>
      <Choice<Show>
        {...{
          id: 'activities',
          label: '看哪些',
          options: holds ? [...SHOWN, HELD] : SHOWN,
          chosen: show,
          onChoose: setShow,
        }}
      />
      {holds && (
        <MainButton kind="plain" id="activity-new" onTap={() => go('packages/activity/edit/index')}>
          办一场活动
        </MainButton>
      )}
      <Loaded query={query}>
        {({ activities }) =>
          activities.length === 0 && nowhere ? (
            <Empty
              sentence="先选您住在哪个社区,社区的活动会出现在这里。"
              todo="选我的社区"
              onTap={() => go('pages/choose-community/index')}
            />
          ) : activities.length === 0 ? (
            <Empty sentence={NONE[show]} />
          ) : (
            <>
              {activities.map((activity) => (
                <ActivityLine key={activity.activityId} activity={activity} />
              ))}
              <Text className="small hint block">没有更多了</Text>
            </>
          )
        }
      </Loaded>
    </>
  )
}

function ActivityLine({ activity }: { activity: ActivityCard }) {
  const { activityId, kind, title, officeName, address, from, to, cancelled, signedUp, checkedIn, onRoster } = activity
  return (
    <Card
      id={`activity-${activityId}`}
      title={title}
      label={`看活动:${title}`}
      onTap={() => go('packages/activity/view/index', { activityId })}
    >
      <Text className="block second">
        {ACTIVITY_KINDS[kind]} · {officeName}
      </Text>
      <When from={from} to={to} />
      <Text className="block">{address}</Text>
      {cancelled && <Text className="block wait">! 已取消</Text>}
      {!cancelled && checkedIn && <Text className="block good">✓ 已签到</Text>}
      {!cancelled && !checkedIn && onRoster && <Text className="block good">✓ 有您的班</Text>}
      {!cancelled && !checkedIn && signedUp && !onRoster && <Text className="block good">✓ 已报名</Text>}
    </Card>
  )
}
