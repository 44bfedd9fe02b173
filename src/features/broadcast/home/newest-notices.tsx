import { Text } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useLiveQuery } from '../../../api/use-live-query'
import { MainButton } from '../../../ui/main-button'
import { NoticeCard } from '../list/notice-card'
import { showList } from '../list/shown-list'
import { useArrival } from '../list/use-arrival'

const SHOWN = 3

/** On the home page: the newest notices; nothing at all while there are none, or while nobody can know. */
export function NewestNotices() {
  const { data } = useLiveQuery('broadcast.list-broadcasts', { show: 'all' })
  const cards = (data?.broadcasts ?? []).filter(({ withdrawn, ended }) => !withdrawn && !ended).slice(0, SHOWN)
  useArrival(cards)
  if (cards.length === 0) return null
  function openAll() {
    showList({ part: 'notices', show: 'all', category: undefined })
    void Taro.switchTab({ url: '/pages/notices/index' })
  }
  return (
    <>
      <Text className="section-title">通知</Text>
      {cards.map((card) => (
        <NoticeCard key={card.broadcastId} card={card} place="newest" />
      ))}
      <MainButton kind="quiet" id="all-notices" onTap={openAll}>
        看全部通知
      </MainButton>
    </>
  )
}
