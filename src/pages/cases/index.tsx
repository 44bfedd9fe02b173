import { Text } from '@tarojs/components'
import { Page } from '../../ui/page'

export default function CasesPage() {
  return (
    <Page>
      <Text>cases</Text>
    </Page>
  )
}
