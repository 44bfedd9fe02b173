import { TermsDoor } from '../../features/about/terms-door'
import { MySettings } from '../../features/directory/my-settings'
import { Page } from '../../ui/page'

export default function MePage() {
  return (
    <Page>
      <MySettings />
      <TermsDoor />
    </Page>
  )
}
