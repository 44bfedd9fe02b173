import { MyData } from '../../../features/privacy/my-data'
import { Page } from '../../../ui/page'

export default function MineMyDataPage() {
  return (
    <Page>
      <MyData />
    </Page>
  )
}
