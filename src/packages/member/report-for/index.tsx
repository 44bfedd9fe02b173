import { useRouter } from '@tarojs/taro'
import { ReportPage } from '../../../features/case/raise/for-person/report-page'
import { Page } from '../../../ui/page'
import { paramWords } from '../../../ui/param-words'

export default function MemberReportForPage() {
  const { visitId, name, address, code, community } = useRouter().params
  const place = { code: code ?? '', name: paramWords(community), street: '' }
  const visit = visitId
    ? { visitId, name: paramWords(name), address: paramWords(address), community: place }
    : undefined
  return (
    <Page>
      <ReportPage visit={visit} />
    </Page>
  )
}
