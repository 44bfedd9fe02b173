import { RaisePage } from '../../features/case/raise/raise-page'
import { Page } from '../../ui/page'

export default function RaiseRoute() {
  return (
    <Page>
      <RaisePage />
    </Page>
  )
}
