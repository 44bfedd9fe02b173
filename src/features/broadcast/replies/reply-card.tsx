import { Text, View } from '@tarojs/components'
import type { ReplyView } from '../../../../contract/broadcast/reply-view'
import { REPLY_KINDS } from '../../../../contract/broadcast/words'
import { Card } from '../../../ui/card'
import { dayWords } from '../../../ui/day-words'
import { RaiseReply } from './raise-reply'
import { RaisedReply } from './raised-reply'
import './replies.css'

/** What somebody asked or said, and the office's answer under it. */
export function ReplyCard({ reply }: { reply: ReplyView }) {
  const { replyId, kind, text, from, at, mine, held, refused, answer, raised } = reply
  return (
    <Card id={`reply-${replyId}`}>
      <Text className="small second block">
        {REPLY_KINDS[kind]} · {mine ? '我' : from} · {dayWords(at)}
      </Text>
      <Text className="prewrap reply-text">{text}</Text>
      {held && (
        <Text className="wait small block reply-held">
          {mine ? '◷ 正在检查,通过后大家才能看到' : '◷ 还在检查,别的居民看不到'}
        </Text>
      )}
      {refused && (
        <Text className="small second block" id={`refused-${replyId}`}>
          这条没有显示给大家。要反映问题请用“我要反映”,或打电话给社区。
        </Text>
      )}
      {answer && (
        <View className="reply-answer">
          <Text className="small second block">
            {answer.office}回复 · {dayWords(answer.at)}
          </Text>
          <Text className="prewrap">{answer.text}</Text>
          {answer.held && <Text className="wait small block">◷ 回复正在检查,通过后居民才能看到</Text>}
        </View>
      )}
      {raised && <RaisedReply raised={raised} mine={mine} />}
      {mine && !held && !refused && !raised && <RaiseReply replyId={replyId} text={text} />}
    </Card>
  )
}
