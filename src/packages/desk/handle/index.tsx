import { useRouter } from '@tarojs/taro'
import { HandleCase } from '../../../features/case/handling/handle-case'
import { Page } from '../../../ui/page'

export default function HandlePage() {
  const { caseId = '' } = useRouter().params
  return (
    <Page wide>
      <HandleCase caseId={caseId} />
    </Page>
  )
}
