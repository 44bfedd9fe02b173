import { Text } from '@tarojs/components'
import { Page } from '../../ui/page'

export default function NoticesPage() {
  return (
    <Page>
      <Text>notices</Text>
    </Page>
  )
}
