import { Text } from '@tarojs/components'
import { useLivePages } from '../../../api/use-live-query'
import { Empty } from '../../../ui/empty'
import { go } from '../../../ui/go'
import { ListEnd } from '../../../ui/list-end'
import { Loaded } from '../../../ui/loaded'
import { MessageCard } from './message-card'
import { useReading } from './use-reading'

/** 我的消息: what became of one's own cases and those of one's office, the unread first. */
export function MessageList() {
  const query = useLivePages('notify.list-messages', {})
  const messages = (query.data ?? []).flatMap((page) => page.messages)
  const fresh = useReading(messages)
  const ordered = [...messages.filter(({ id }) => fresh.has(id)), ...messages.filter(({ id }) => !fresh.has(id))]
  return (
    <>
      <Text className="section-title">我的消息</Text>
      <Loaded query={query}>
        {() =>
          messages.length === 0 ? (
            <Empty
              sentence="现在没有消息。您反映的事有了进展,会出现在这里。"
              todo="有事要反映"
              onTap={() => go('pages/raise/index')}
            />
          ) : (
            <>
              {ordered.map((message) => (
                <MessageCard key={message.id} message={message} fresh={fresh.has(message.id)} />
              ))}
              <ListEnd id="more-messages" query={query} />
            </>
          )
        }
      </Loaded>
    </>
  )
}
