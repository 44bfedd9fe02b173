import { Text } from '@tarojs/components'
import { useLivePages } from '../../../api/use-live-query'
import { Empty } from '../../../ui/empty'
import { ListEnd } from '../../../ui/list-end'
import { Loaded } from '../../../ui/loaded'
import { MainButton } from '../../../ui/main-button'
import { ListFilters } from './list-filters'
import { NoticeCard } from './notice-card'
import { type ShownList, showList, useShownList } from './shown-list'
import { useArrival } from './use-arrival'

const NONE: Record<ShownList['show'], string> = {
  all: '现在没有给您的通知。有新的,会出现在这里。',
  community: '还没有专门发给您社区和街道的通知。',
  favourite: '您还没有收藏通知。打开一条通知,点“收藏”,以后在这里找得到。',
}

/** 通知: what is meant for me, the unread first. */
export function NoticeList() {
  const shown = useShownList()
  const { show, category } = shown
  const asked = category ? { category } : {}
  const grouped = show === 'all'
  const unread = useLivePages('broadcast.list-broadcasts', { show: 'unread', ...asked }, { enabled: grouped })
  const query = useLivePages('broadcast.list-broadcasts', { show, ...asked })
  const fresh = grouped ? (unread.data ?? []).flatMap((page) => page.broadcasts) : []
  const first = new Set(fresh.map(({ broadcastId }) => broadcastId))
  const all = (query.data ?? []).flatMap((page) => page.broadcasts)
  const rest = all.filter(({ broadcastId }) => !first.has(broadcastId))
  useArrival([...fresh, ...rest])
  // The groups come together, or what is read would jump down while one looks at it.
  const whole = { ...query, data: grouped && unread.loading ? undefined : query.data }
  return (
    <>
      <ListFilters shown={shown} />
      <Loaded query={whole}>
        {() =>
          fresh.length + rest.length === 0 && query.ended ? (
            <NoNotices shown={shown} />
          ) : (
            <>
              {fresh.length > 0 && <Text className="section-title notice-group">未读</Text>}
              {fresh.map((card) => (
                <NoticeCard key={card.broadcastId} card={card} />
              ))}
              {fresh.length > 0 && !unread.ended && (
                <MainButton kind="plain" id="more-unread" disabled={unread.loadingMore} onTap={unread.more}>
                  再看一些未读的
                </MainButton>
              )}
              {fresh.length > 0 && rest.length > 0 && (
                <Text className="section-title notice-group">{unread.ended ? '看过的' : '全部'}</Text>
              )}
              {rest.map((card) => (
                <NoticeCard key={card.broadcastId} card={card} />
              ))}
              <ListEnd id="more-notices" query={query} />
            </>
          )
        }
      </Loaded>
    </>
  )
}

function NoNotices({ shown: { show, category } }: { shown: ShownList }) {
  if (category) {
    const every = () => showList({ category: undefined })
    return <Empty sentence="这个类别里现在没有通知。" todo="看所有类别" onTap={every} />
  }
  if (show !== 'all') return <Empty sentence={NONE[show]} todo="看全部通知" onTap={() => showList({ show: 'all' })} />
  return <Empty sentence={NONE.all} />
}
