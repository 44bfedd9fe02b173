import { View } from '@tarojs/components'
import { useState } from 'react'
import { useDraft } from '../../../api/use-draft'
import { useOperation } from '../../../api/use-operation'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { TextBox } from '../../../ui/text-box'
import type { DeskReply } from './reply-card'

/** The office's answer; what is typed outlives the page. An answer that was given can be given anew. */
export function AnswerForm({ reply }: { reply: DeskReply }) {
  const { replyId, answer } = reply
  const [draft, change, clear] = useDraft(`reply-answer:${replyId}`, { words: '' })
  const [open, setOpen] = useState(draft.words !== '')
  const send = useOperation('broadcast.answer-reply')
  async function run(pin: boolean) {
    const outcome = await send.run({ replyId, text: draft.words, pin })
    if (outcome.kind !== 'done') return
    clear()
    setOpen(false)
  }
  if (!open) {
    return (
      <MainButton kind={answer ? 'quiet' : 'plain'} id={`answer-${replyId}`} onTap={() => setOpen(true)}>
        {answer ? '改回复' : '回复'}
      </MainButton>
    )
  }
  const short = draft.words.trim().length < 2
  return (
    <View className="gap">
      <TextBox
        {...{ id: `answer-${replyId}-words`, label: '回复(大家都能看到)', most: 1000, value: draft.words }}
        onChange={(words) => change({ words })}
        wrong={send.failure?.fields?.text}
      />
      <MainButton id={`answer-${replyId}-send`} onTap={() => void run(false)} pending={send.pending} disabled={short}>
        回复
      </MainButton>
      <MainButton
        kind="plain"
        id={`answer-${replyId}-pin`}
        onTap={() => void run(true)}
        pending={send.pending}
        disabled={short}
      >
        回复并放进问答
      </MainButton>
      <OutcomeNote failure={send.failure} waiting={send.waiting} />
    </View>
  )
}
