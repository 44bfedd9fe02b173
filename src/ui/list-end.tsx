import { Text } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { MainButton } from './main-button'

interface ListEndProps {
  id: string
  query: { ended: boolean; loadingMore: boolean; more(): void }
  /** Not by itself: the page's bottom belongs to another list too. */
  byButton?: boolean
}

/** The list goes on by itself at the bottom, and by a button for whoever cannot scroll; its end is said. */
export function ListEnd({ id, query, byButton = false }: ListEndProps) {
  useReachBottom(() => {
    if (!byButton && !query.ended && !query.loadingMore) query.more()
  })
  if (query.ended) return <Text className="small hint block">没有更多了</Text>
  return (
    <MainButton kind="plain" id={id} disabled={query.loadingMore} onTap={query.more}>
      {query.loadingMore ? '正在打开…' : '再看一些'}
    </MainButton>
  )
}
