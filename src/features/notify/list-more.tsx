import { Text } from '@tarojs/components'
import { MainButton } from '../../ui/main-button'

interface ListMoreProps {
  id: string
  query: { ended: boolean; loadingMore: boolean; more(): void }
}

/** A page more of a list, or that there is none. */
export function ListMore({ id, query }: ListMoreProps) {
  if (query.ended) return <Text className="small hint block">没有更多了</Text>
  return (
    <MainButton kind="plain" id={id} disabled={query.loadingMore} onTap={query.more}>
      再看一些
    </MainButton>
  )
}
