import { Text } from '@tarojs/components'
import { useLivePages } from '../../../api/use-live-query'
import { go } from '../../../ui/go'
import { MainButton } from '../../../ui/main-button'
import { ShortList } from '../../../ui/short-list'
import { calendarWords } from './days-ahead'

/** Visits that are planned, or begun and still to be written up. */
export function VisitsToGo() {
  const query = useLivePages('checkin.list-my-visits', { show: 'open' })
  const visits = (query.data ?? []).flatMap((page) => page.visits)
  return (
    <>
      <MainButton id="to-go-start" onTap={() => go('packages/member/visits/index')}>
        去走访,到了签到
      </MainButton>
      <Text className="small second block gap">签到只记谁、什么时候、到没到现场,不记您走过哪里;没有信号也能签。</Text>
      <ShortList
        {...{ id: 'to-go-visits', title: '走访', query, more: !query.ended, empty: '没有约好的走访。' }}
        lines={visits.map(({ visitId, title, plannedOn, checkIn }) => ({
          ...{ key: visitId, words: title, onTap: () => go('packages/member/visit/index', { visitId }) },
          note: checkIn ? '已签到,还没写记录' : plannedOn ? calendarWords(plannedOn) : '',
        }))}
        onAll={() => go('packages/member/visits/index')}
      />
    </>
  )
}
