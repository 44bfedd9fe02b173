import { MyDesks } from '../../../features/session/my-desks'
import { Page } from '../../../ui/page'

export default function DesksPage() {
  return (
    <Page>
      <MyDesks />
    </Page>
  )
}
