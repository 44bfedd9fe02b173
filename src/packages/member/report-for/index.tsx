import { ReportPage } from '../../../features/case/raise/for-person/report-page'
import { Page } from '../../../ui/page'

export default function MemberReportForPage() {
  return (
    <Page>
      <ReportPage />
    </Page>
  )
}
