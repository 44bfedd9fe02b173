import { View } from '@tarojs/components'
import { useOperation } from '../../../api/use-operation'
import { go } from '../../../ui/go'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import type { DeskReply } from './reply-card'

/** Beside answering: into the questions and answers, or on as a case of the resident's. */
export function ReplyActs({ reply }: { reply: DeskReply }) {
  const { replyId, held, answer, pinned, raised } = reply
  const pin = useOperation('broadcast.pin-reply')
  const raise = useOperation('broadcast.raise-from-reply')
  const { caseId } = raised ?? {}
  return (
    <View className="draft-actions">
      {answer && !answer.held && (
        <MainButton
          kind="plain"
          id={`pin-${replyId}`}
          pending={pin.pending}
          onTap={() => void pin.run({ replyId, pinned: !pinned })}
        >
          {pinned ? '从问答里取出' : '放进问答'}
        </MainButton>
      )}
      {!held && !raised && (
        <MainButton
          kind="plain"
          id={`raise-${replyId}`}
          pending={raise.pending}
          onTap={() => void raise.run({ replyId })}
        >
          转为诉求
        </MainButton>
      )}
      {caseId && (
        <MainButton kind="plain" id={`case-${replyId}`} onTap={() => go('packages/desk/handle/index', { caseId })}>
          看这件诉求
        </MainButton>
      )}
      <OutcomeNote failure={pin.failure ?? raise.failure} waiting={pin.waiting || raise.waiting} />
    </View>
  )
}
