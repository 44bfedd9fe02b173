import { useRouter } from '@tarojs/taro'
import { VisitPage } from '../../../features/checkin/visit/visit-page'
import { Page } from '../../../ui/page'

export default function MemberVisitPage() {
  const { visitId = '' } = useRouter().params
  return (
    <Page>
      <VisitPage visitId={visitId} />
    </Page>
  )
}
