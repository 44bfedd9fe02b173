import { Text } from '@tarojs/components'
import { useLivePages } from '../../../api/use-live-query'
import { ListEnd } from '../../../ui/list-end'
import { Loaded } from '../../../ui/loaded'
import type { NoticeView } from '../read/notice-view'
import { ClosedReplies } from './closed-replies'
import { ReplyCard } from './reply-card'
import { ReplyForm } from './reply-form'

/** Under a notice: the questions that were gathered with their answers, a box to ask, and what everybody else said. */
export function Replies({ view }: { view: NoticeView }) {
  const { broadcastId, repliesOpen } = view
  const query = useLivePages('broadcast.list-replies', { broadcastId })
  const pages = query.data ?? []
  const gathered = pages[0]?.gathered ?? []
  const replies = pages.flatMap((page) => page.replies)
  return (
    <>
      {gathered.length > 0 && (
        <>
          <Text className="section-title">大家常问的</Text>
          {gathered.map((reply) => (
            <ReplyCard key={reply.replyId} reply={reply} />
          ))}
        </>
      )}
      {repliesOpen ? (
        <ReplyForm broadcastId={broadcastId} aside={view.toDo} />
      ) : (
        <ClosedReplies broadcastId={broadcastId} />
      )}
      <Text className="section-title">提问和留言</Text>
      <Loaded query={query}>
        {() =>
          replies.length === 0 ? (
            <Text className="second block" id="no-replies">
              {repliesOpen ? '还没有人提问或留言。有不明白的,就在上面问。' : '没有人留言。'}
            </Text>
          ) : (
            <>
              {replies.map((reply) => (
                <ReplyCard key={reply.replyId} reply={reply} />
              ))}
              <ListEnd id="more-replies" query={query} />
            </>
          )
        }
      </Loaded>
    </>
  )
}
