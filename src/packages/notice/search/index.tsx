import { useRouter } from '@tarojs/taro'
import { SearchNotices } from '../../../features/broadcast/search/search-notices'
import { Page } from '../../../ui/page'

export default function SearchNoticesRoute() {
  const { words = '' } = useRouter().params
  return (
    <Page>
      <SearchNotices asked={decodeURIComponent(words)} />
    </Page>
  )
}
