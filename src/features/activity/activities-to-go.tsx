import { useLiveQuery } from '../../api/use-live-query'
import { go } from '../../ui/go'
import { ShortList } from '../../ui/short-list'
import { whenWords } from './when-words'

/** What I signed up for, or have a turn at, and is still to come. */
export function ActivitiesToGo() {
  const query = useLiveQuery('checkin.list-activities', { show: 'upcoming' })
  const mine = (query.data?.activities ?? []).filter(
    ({ signedUp, checkedIn, cancelled }) => signedUp && !checkedIn && !cancelled,
  )
  return (
    <ShortList
      {...{ id: 'to-go-activities', title: '活动与值守', query, more: false, empty: '没有报名的活动和排到的班。' }}
      lines={mine.map(({ activityId, title, from, to }) => ({
        ...{ key: activityId, words: title, note: whenWords(from, to) },
        onTap: () => go('packages/activity/view/index', { activityId }),
      }))}
      onAll={() => go('packages/activity/list/index')}
    />
  )
}
