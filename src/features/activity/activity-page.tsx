import { Text } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'
import type { ActivityView } from '../../../contract/checkin/activity-view'
import { ACTIVITY_KINDS, OPEN_TO } from '../../../contract/checkin/activity-words'
import { useLiveQuery } from '../../api/use-live-query'
import { TapAct } from '../../ui/acts/tap-act'
import { Card } from '../../ui/card'
import { momentWords } from '../../ui/day-words'
import { go } from '../../ui/go'
import { Loaded } from '../../ui/loaded'
import { MainButton } from '../../ui/main-button'
import { PhotoRow } from '../../ui/photo-row'
import { shareCard } from '../../ui/share-card'
import { WaitingList } from '../../ui/waiting-list'
import { CheckInForm } from './check-in-form'
import { HostActs } from './host-acts'
import { Shifts } from './shifts'
import { When } from './when'
import { isOver } from './when-words'

/** One activity: what, when, where; signing up, checking in, and for its hosts what they do. */
export function ActivityPage({ activityId }: { activityId: string }) {
  const query = useLiveQuery('checkin.view-activity', { activityId })
  useShareAppMessage(() =>
    shareCard({ title: query.data?.title ?? '社区活动', page: 'packages/activity/view/index', params: { activityId } }),
  )
  return (
    <Loaded query={query}>
      {(view) => (
        <>
          <Facts view={view} />
          <WaitingList />
          {view.checkIn ? <CheckedIn checkIn={view.checkIn} /> : view.open && <CheckInForm view={view} />}
          {!view.cancelled && !view.checkedIn && !isOver(view) && <SignUp view={view} />}
          {view.shifts.length > 0 && <Shifts view={view} />}
          {view.summary && (
            <Card title="活动小结" id="activity-summary">
              <Text className="block prewrap">{view.summary.text}</Text>
              {view.summary.checking && <Text className="small wait block">正在检查,通过后别人才看得到</Text>}
              <PhotoRow photos={view.summary.photos} />
            </Card>
          )}
          {view.hosts && <HostActs view={view} />}
        </>
      )}
    </Loaded>
  )
}

const forWhom = ({ openTo, placeName }: ActivityView) =>
  openTo === 'everyone' && placeName ? `住在或工作在${placeName}的所有人` : OPEN_TO[openTo]

function Facts({ view }: { view: ActivityView }) {
  const { kind, title, officeName, from, to, address, words, capacity, left, signUps, cancelled, cancelReason } = view
  return (
    <Card title={title} id="activity">
      <Text className="block second">
        {ACTIVITY_KINDS[kind]} · {officeName}
      </Text>
      <When from={from} to={to} />
      <Text className="block">{address}</Text>
      {words && <Text className="block prewrap">{words}</Text>}
      <Text className="small second block">谁可以参加:{forWhom(view)}</Text>
      {capacity !== undefined && (
        <Text className="small second block">
          名额 {capacity} 个,还剩 {left ?? 0} 个
        </Text>
      )}
      {signUps !== undefined && <Text className="small second block">已经报名 {signUps} 人</Text>}
      {cancelled && <Text className="block wait">! 已取消:{cancelReason}</Text>}
    </Card>
  )
}

function CheckedIn({ checkIn }: { checkIn: NonNullable<ActivityView['checkIn']> }) {
  return (
    <Card title="✓ 已签到" id="activity-checked-in">
      <Text className="block">{checkIn.words}</Text>
      <Text className="small second block">{momentWords(checkIn.at)}</Text>
      {checkIn.arrivedAt && <Text className="small wait block">补传:{momentWords(checkIn.arrivedAt)}才送到</Text>}
      <MainButton kind="quiet" id="activity-record" onTap={() => go('packages/member/record/index')}>
        记在“我的服务记录”里,可以导出、删掉
      </MainButton>
    </Card>
  )
}

/** Whoever has a turn is expected already; out again they may be. */
function SignUp({ view: { activityId, title, signedUp, onRoster, left } }: { view: ActivityView }) {
  const input = { activityId }
  if (signedUp) {
    return (
      <>
        <Text className="block good">✓ 您已报名</Text>
        <TapAct
          {...{ operation: 'checkin.withdraw-sign-up', input, id: 'activity-withdraw', label: '不去了,取消报名' }}
          title={`取消报名:${title}`}
        />
      </>
    )
  }
  if (onRoster) return null
  if (left === 0) return <Text className="block second">名额已经报满了。</Text>
  return (
    <TapAct
      {...{ operation: 'checkin.sign-up', input, id: 'activity-sign-up', label: '报名' }}
      title={`活动报名:${title}`}
    />
  )
}
