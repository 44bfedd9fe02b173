import { useRouter } from '@tarojs/taro'
import { ChooseCommunity } from '../../features/directory/choose-community'
import { Page } from '../../ui/page'

export default function ChooseCommunityPage() {
  const { purpose } = useRouter().params
  return (
    <Page>
      <ChooseCommunity purpose={purpose === 'place' ? 'place' : 'mine'} />
    </Page>
  )
}
