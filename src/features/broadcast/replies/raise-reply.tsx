import { Text, View } from '@tarojs/components'
import { useOperation } from '../../../api/use-operation'
import { go } from '../../../ui/go'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'

/** One tap makes a case of one's own reply; what that means stands above the button. */
export function RaiseReply({ replyId, text }: { replyId: string; text: string }) {
  const raise = useOperation('broadcast.raise-from-reply')
  const send = () => void raise.run({ replyId }, { title: `转为诉求:${text.slice(0, 20)}` })
  return (
    <View className="reply-raise">
      <Text className="small second block">
        需要有人去办?转为诉求后,由您所在的社区受理,有编号、有期限,在“诉求”里看得到。
      </Text>
      <MainButton kind="plain" id={`raise-${replyId}`} pending={raise.pending} disabled={raise.waiting} onTap={send}>
        转为诉求
      </MainButton>
      <OutcomeNote failure={raise.failure} waiting={raise.waiting} />
      {raise.failure?.code === 'community_needed' && (
        <MainButton kind="plain" id={`choose-for-${replyId}`} onTap={() => go('pages/choose-community/index')}>
          选我住的社区
        </MainButton>
      )}
    </View>
  )
}
