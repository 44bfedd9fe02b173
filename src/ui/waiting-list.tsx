import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { type NotSent, notSentCalls, waitingCalls } from '../api/queue/queued-call'
import { isWaiting, sendQueue } from '../api/queue/send-queue'
import { forgetNotSent, sendOnceMore } from '../api/queue/set-aside'
import { typedWords } from '../api/queue/typed-words'
import { currentPerson } from '../api/session'
import { placeDraft } from '../api/use-draft'
import { useValue } from '../api/value'
import { Card } from './card'
import { momentWords } from './day-words'
import { goTo } from './go'
import { MainButton } from './main-button'

const mine = (item: { person: string }) => item.person === currentPerson()

function writeAnew(item: NotSent): void {
  if (!item.again) return
  placeDraft(item.again.draftKey, item.again.draft)
  forgetNotSent(item)
  goTo(item.again.page)
}

/** What lies on this phone and has not gone out: what waits for a signal, and what was refused. Nothing when there is none. */
export function WaitingList() {
  const waiting = useValue(waitingCalls).filter(isWaiting)
  const notSent = useValue(notSentCalls).filter(mine)
  return (
    <>
      {waiting.length > 0 && (
        <Card title={`${waiting.length} 件还没送出`} id="waiting-list">
          <Text className="wait small block">已存在手机里,有信号时自动送出</Text>
          {waiting.map((item) => (
            <View key={item.requestId} className="gap">
              <Text className="block">{item.title}</Text>
              <Text className="small second block">{momentWords(item.madeAt)}写的</Text>
            </View>
          ))}
          <MainButton kind="plain" id="send-waiting" onTap={() => void sendQueue()}>
            现在就送
          </MainButton>
        </Card>
      )}
      {notSent.map((item) => (
        <NotSentCard key={item.requestId} item={item} />
      ))}
      <UnreadableNote />
    </>
  )
}

function NotSentCard({ item }: { item: NotSent }) {
  const words = typedWords(item)
  return (
    <Card title="没送成" id="not-sent">
      <Text className="block">{item.title}</Text>
      <Text className="wrong block">{item.sentence}</Text>
      <Text className="small second block">{momentWords(item.madeAt)}写的,写的内容都还在</Text>
      {words !== '' && (
        <Text className="prewrap gap" userSelect selectable>
          {words}
        </Text>
      )}
      {item.again && (
        <MainButton kind="plain" onTap={() => writeAnew(item)}>
          改一改再送
        </MainButton>
      )}
      {item.retryable && (
        <MainButton kind="plain" id="send-once-more" onTap={() => void sendOnceMore(item).then(sendQueue)}>
          再送一次
        </MainButton>
      )}
      {words !== '' && (
        <MainButton kind="quiet" onTap={() => void Taro.setClipboardData({ data: words })}>
          复制写的内容
        </MainButton>
      )}
      <MainButton kind="quiet" onTap={() => forgetNotSent(item)}>
        不送了
      </MainButton>
    </Card>
  )
}

/** Said once and plainly: what lies there, nobody can read on this phone any more. */
function UnreadableNote() {
  const waiting = useValue(waitingCalls.unreadable)
  const notSent = useValue(notSentCalls.unreadable)
  if (!waiting && !notSent) return null
  function forget() {
    waitingCalls.forgetUnreadable()
    notSentCalls.forgetUnreadable()
  }
  return (
    <Card title="有存着的内容打不开了" id="unreadable">
      <Text className="block">这台手机里有没送出的内容,现在读不出来。下次打开会再试一次;急的事请重新写一份送出。</Text>
      <MainButton kind="quiet" onTap={forget}>
        知道了,不用再试
      </MainButton>
    </Card>
  )
}
