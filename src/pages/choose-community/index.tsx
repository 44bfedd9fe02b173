import { Text } from '@tarojs/components'
import { Page } from '../../ui/page'

export default function ChooseCommunityPage() {
  return (
    <Page>
      <Text>choose-community</Text>
    </Page>
  )
}
