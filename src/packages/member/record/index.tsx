import { MyRecord } from '../../../features/checkin/record/my-record'
import { Page } from '../../../ui/page'

export default function MemberRecordPage() {
  return (
    <Page>
      <MyRecord />
    </Page>
  )
}
