import { Text, View } from '@tarojs/components'
import type { ReplyView } from '../../../../contract/broadcast/reply-view'
import { go } from '../../../ui/go'
import { MainButton } from '../../../ui/main-button'

interface RaisedReplyProps {
  raised: NonNullable<ReplyView['raised']>
  mine: boolean
}

/** The case that a reply became, for whoever may open it. */
export function RaisedReply({ raised: { caseId, state }, mine }: RaisedReplyProps) {
  const page = mine ? 'pages/case-detail/index' : 'packages/desk/handle/index'
  return (
    <View className="reply-raised">
      <Text className="small block">
        ✓ 已转为诉求{state ? `:${state}` : ''}
        {mine && !caseId ? ',编号马上就有' : ''}
      </Text>
      {caseId && (
        <MainButton kind="quiet" id={`case-of-${caseId}`} onTap={() => go(page, { caseId })}>
          {`看这件诉求(编号 ${caseId})`}
        </MainButton>
      )}
    </View>
  )
}
