import { Text } from '@tarojs/components'
import { Page } from '../../ui/page'

export default function HomePage() {
  return (
    <Page>
      <Text>home</Text>
    </Page>
  )
}
