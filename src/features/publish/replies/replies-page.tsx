import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { InputOf } from '../../../../contract/operations'
import { useLivePages } from '../../../api/use-live-query'
import { Choice } from '../../../ui/choice'
import { Empty } from '../../../ui/empty'
import { ListEnd } from '../../../ui/list-end'
import { Loaded } from '../../../ui/loaded'
import { RepliesOpen } from './replies-open'
import { ReplyCard } from './reply-card'
import './replies.css'

type Show = InputOf<'broadcast.list-reply-desk'>['show']
const SHELVES: { value: Show; label: string; none: string }[] = [
  { value: 'unanswered', label: '等回复', none: '没有等回复的留言。' },
  { value: 'held', label: '等人看', none: '没有等人看的文字。' },
  { value: 'all', label: '全部', none: '还没有人留言。' },
]

/** What residents asked and said under one's broadcasts, and what the office answers. */
export function RepliesPage() {
  const { broadcastId } = useRouter().params
  const [show, setShow] = useState<Show>('unanswered')
  const replies = useLivePages('broadcast.list-reply-desk', { show, ...(broadcastId ? { broadcastId } : {}) })
  return (
    <View className="replies">
      {broadcastId && <RepliesOpen broadcastId={broadcastId} />}
      <View className="gap">
        <Choice<Show>
          {...{ id: 'reply-shelf', label: '哪些留言', options: SHELVES, chosen: show }}
          onChoose={setShow}
        />
      </View>
      <Loaded query={replies}>
        {(pages) => {
          const found = pages.flatMap((page) => page.replies)
          return (
            <View className="gap">
              {found.length === 0 && <Empty sentence={SHELVES.find(({ value }) => value === show)?.none ?? ''} />}
              {found.map((reply) => (
                <ReplyCard key={reply.replyId} reply={reply} />
              ))}
              <ListEnd id="replies-more" query={replies} />
            </View>
          )
        }}
      </Loaded>
    </View>
  )
}
