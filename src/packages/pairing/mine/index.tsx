import { MyPoints } from '../../../features/pairing/my-points'
import { Page } from '../../../ui/page'

export default function MyPointsPage() {
  return (
    <Page>
      <MyPoints />
    </Page>
  )
}
