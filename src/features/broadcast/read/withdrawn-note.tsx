import { Text } from '@tarojs/components'
import { Card } from '../../../ui/card'
import type { NoticeView } from './notice-view'

/** In the place of the text: why it is not there any more. */
export function WithdrawnNote({ view }: { view: NoticeView }) {
  return (
    <Card id="withdrawn" title="这条通知已经撤回,不用再照着办">
      <Text className="prewrap">撤回原因:{view.withdrawnReason || '发布单位没有写明'}</Text>
      <Text className="small second block gap">有疑问可以问发布单位:{view.office}。</Text>
    </Card>
  )
}
