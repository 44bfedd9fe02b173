import { WhoSees } from '../../../features/privacy/who-sees'
import { Page } from '../../../ui/page'

export default function MineWhoSeesPage() {
  return (
    <Page>
      <WhoSees />
    </Page>
  )
}
