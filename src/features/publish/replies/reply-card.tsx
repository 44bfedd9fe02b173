import { Text, View } from '@tarojs/components'
import { REPLY_KINDS } from '../../../../contract/broadcast/words'
import type { DataOf } from '../../../../contract/operations'
import { Card } from '../../../ui/card'
import { momentWords } from '../../../ui/day-words'
import { go } from '../../../ui/go'
import { spoken } from '../../../ui/spoken'
import { AnswerForm } from './answer-form'
import { JudgeReply } from './judge-reply'
import { ReplyActs } from './reply-acts'

export type DeskReply = DataOf<'broadcast.list-reply-desk'>['replies'][number]

/** One reply with its answer, and what the office can do with it. */
export function ReplyCard({ reply }: { reply: DeskReply }) {
  const { replyId, broadcastId, title, kind, text, at, from, held, answer, raised } = reply
  return (
    <Card id={`reply-${replyId}`}>
      <Text
        className="small second block reply-about"
        onClick={() => go('packages/notice/read/index', { broadcastId })}
        {...spoken('link', `看通知《${title}》`)}
      >
        《{title}》
      </Text>
      <Text className="block reply-text">{text}</Text>
      <Text className="small second block">
        {from} · {REPLY_KINDS[kind]} · {momentWords(at)}
      </Text>
      {answer && (
        <View className="reply-answer">
          <Text className="block">{answer.text}</Text>
          <Text className="small second block">
            {answer.office}回复 · {momentWords(answer.at)}
            {answer.held ? ' · 正在检查,居民还看不到' : ''}
          </Text>
        </View>
      )}
      {raised && <Text className="small good block">{raised.state}</Text>}
      {held && !answer ? <JudgeReply replyId={replyId} /> : <AnswerForm reply={reply} />}
      <ReplyActs reply={reply} />
    </Card>
  )
}
