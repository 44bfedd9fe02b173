import { useRouter } from '@tarojs/taro'
import { IssueTask } from '../../../features/task/issue-task'
import { Page } from '../../../ui/page'

export default function IssueTaskPage() {
  const { originKind, originId } = useRouter().params
  return (
    <Page wide>
      <IssueTask originKind={originKind} originId={originId} />
    </Page>
  )
}
