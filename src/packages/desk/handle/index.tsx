import { useRouter } from '@tarojs/taro'
import { HandleCase } from '../../../features/case/handling/handle-case'
import { LinkedLists } from '../../../features/project/linked-lists'
import { LinkedTasks } from '../../../features/task/linked-tasks'
import { Page } from '../../../ui/page'

export default function HandlePage() {
  const { caseId = '' } = useRouter().params
  return (
    <Page wide>
      <HandleCase caseId={caseId} />
      <LinkedLists caseId={caseId} />
      <LinkedTasks kind="case" id={caseId} />
    </Page>
  )
}
