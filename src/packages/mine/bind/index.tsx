import { BindRole } from '../../../features/staff/bind/bind-role'
import { Page } from '../../../ui/page'

export default function MineBindPage() {
  return (
    <Page>
      <BindRole />
    </Page>
  )
}
