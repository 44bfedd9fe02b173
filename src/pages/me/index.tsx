import { TermsDoor } from '../../features/about/terms-door'
import { MySettings } from '../../features/directory/my-settings'
import { DeskCard } from '../../features/session/desk-card'
import { StaffDoor } from '../../features/staff/bind/staff-door'
import { Page } from '../../ui/page'

export default function MePage() {
  return (
    <Page>
      <MySettings />
      <DeskCard />
      <TermsDoor />
      <StaffDoor />
    </Page>
  )
}
