import { Text } from '@tarojs/components'
import { Page } from '../../ui/page'

export default function RaisePage() {
  return (
    <Page>
      <Text>raise</Text>
    </Page>
  )
}
