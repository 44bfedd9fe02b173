import { Text } from '@tarojs/components'
import { Page } from '../../ui/page'

export default function MePage() {
  return (
    <Page>
      <Text>me</Text>
    </Page>
  )
}
