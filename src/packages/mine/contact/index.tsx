import { MyContacts } from '../../../features/pairing/my-contact'
import { Page } from '../../../ui/page'

export default function MyContactPage() {
  return (
    <Page>
      <MyContacts />
    </Page>
  )
}
