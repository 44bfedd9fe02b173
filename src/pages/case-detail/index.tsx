import { Text } from '@tarojs/components'
import { Page } from '../../ui/page'

export default function CaseDetailPage() {
  return (
    <Page>
      <Text>case-detail</Text>
    </Page>
  )
}
