import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { REPLY_KINDS, type ReplyKind } from '../../../../contract/broadcast/words'
import { useDraft } from '../../../api/use-draft'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { Choice } from '../../../ui/choice'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import { spoken } from '../../../ui/spoken'
import { TellMeButton } from '../../../ui/tell-me-button'
import { TextBox } from '../../../ui/text-box'
import { NO_REPLY, replyKey } from './reply-draft'

const KINDS = Object.entries(REPLY_KINDS).map(([value, label]) => ({ value: value as ReplyKind, label }))
const LABELS: Record<ReplyKind, string> = { question: '您想问什么', comment: '您想说什么' }
const TOO_SHORT = '请写两个字以上'
const SENT = '✓ 已经送出'
const HELD = '✓ 已经送出,正在检查,通过后大家才能看到'

interface ReplyFormProps {
  broadcastId: string
  /** Something else is the one thing to do on this page. */
  aside: boolean
}

/** To ask or say something under a notice. What is typed stays until it has been sent. */
export function ReplyForm({ broadcastId, aside }: ReplyFormProps) {
  const key = replyKey(broadcastId)
  const [draft, change, clear] = useDraft(key, NO_REPLY)
  const [wrong, setWrong] = useState<string>()
  const [sent, setSent] = useState<string>()
  const reply = useOperation('broadcast.reply-to-broadcast')
  const { kind, text } = draft

  async function send() {
    setSent(undefined)
    if (text.trim().length < 2) return setWrong(TOO_SHORT)
    const again = { page: `packages/notice/read/index?broadcastId=${broadcastId}`, draftKey: key, draft }
    const title = `${REPLY_KINDS[kind]}:${text.trim().slice(0, 20)}`
    const outcome = await reply.run({ broadcastId, kind, text }, { title, again })
    if (outcome.kind === 'failed') return
    clear()
    if (outcome.kind === 'done') setSent(outcome.data.held ? HELD : SENT)
  }
  function write(written: string) {
    setWrong(undefined)
    if (written !== '') setSent(undefined)
    change({ text: written })
  }
  return (
    <Card title="我要问、我要说" id="reply-box">
      <Choice
        {...{ id: 'reply-kind', label: '提问还是留言', options: KINDS, chosen: kind }}
        onChoose={(chosen) => change({ kind: chosen })}
      />
      <View className="gap">
        <TextBox
          {...{ id: 'reply-text', label: LABELS[kind], most: 500, value: text }}
          placeholder="比如:我家老人也能领吗?"
          onChange={write}
          wrong={wrong ?? reply.failure?.fields.text}
        />
      </View>
      <Text className="small second block">大家能看到您写的话,看不到您的名字。请不要写电话和身份证号。</Text>
      <MainButton id="reply-submit" kind={aside ? 'plain' : 'main'} pending={reply.pending} onTap={send}>
        {kind === 'question' ? '提问' : '留言'}
      </MainButton>
      <OutcomeNote failure={reply.failure} waiting={reply.waiting} />
      {sent && (
        <Text className="good block gap" id="reply-sent" {...spoken('status')}>
          {sent}
        </Text>
      )}
      {sent && (
        <TellMeButton
          {...{ id: 'reply-tell', template: 'reply' }}
          about="有人回复您了,微信可以告诉您。"
          agreed="好,有回复会微信告诉您。"
          instead="回复会出现在这一页,也会出现在“通知 · 办件消息”里。"
        >
          有回复微信告诉我
        </TellMeButton>
      )}
    </Card>
  )
}
