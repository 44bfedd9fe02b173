import { Text } from '@tarojs/components'
import { Page } from '../../ui/page'

export default function ReceiptPage() {
  return (
    <Page>
      <Text>receipt</Text>
    </Page>
  )
}
