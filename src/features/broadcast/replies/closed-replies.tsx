import { Text } from '@tarojs/components'
import { useDraft } from '../../../api/use-draft'
import { Card } from '../../../ui/card'
import { go } from '../../../ui/go'
import { MainButton } from '../../../ui/main-button'
import { NO_REPLY, replyKey } from './reply-draft'

/** No more replies here, and where to go with what one has to say; what was being written is not taken away. */
export function ClosedReplies({ broadcastId }: { broadcastId: string }) {
  const [draft, , clear] = useDraft(replyKey(broadcastId), NO_REPLY)
  return (
    <Card id="replies-closed">
      <Text className="block">这条通知已经关闭留言。有事要办,请用“我要反映”。</Text>
      {draft.text.trim() !== '' && (
        <>
          <Text className="small second block gap">您写的话还在,可以抄到“我要反映”里:</Text>
          <Text className="prewrap reply-kept" selectable userSelect id="reply-kept">
            {draft.text}
          </Text>
          <MainButton kind="quiet" id="reply-drop" onTap={clear}>
            不要了
          </MainButton>
        </>
      )}
      <MainButton kind="plain" id="closed-raise" onTap={() => go('pages/raise/index')}>
        我要反映
      </MainButton>
    </Card>
  )
}
