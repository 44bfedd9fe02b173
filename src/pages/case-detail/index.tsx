import { useRouter } from '@tarojs/taro'
import { CaseDetail } from '../../features/case/detail/case-detail'
import { Page } from '../../ui/page'

export default function CaseDetailPage() {
  const { caseId = '' } = useRouter().params
  return (
    <Page>
      <CaseDetail caseId={caseId} />
    </Page>
  )
}
