import { Text, View } from '@tarojs/components'
import { type NotSent, notSentCalls, waitingCalls } from '../api/queue/queued-call'
import { isWaiting, sendQueue } from '../api/queue/send-queue'
import { currentPerson } from '../api/session'
import { placeDraft } from '../api/use-draft'
import { useValue } from '../api/value'
import { Card } from './card'
import { momentWords } from './day-words'
import { go } from './go'
import { MainButton } from './main-button'

const mine = (item: { person: string }) => item.person === currentPerson()

function forget(item: NotSent): void {
  notSentCalls.set(notSentCalls.get().filter(({ requestId }) => requestId !== item.requestId))
}

function writeAnew(item: NotSent): void {
  if (!item.again) return
  placeDraft(item.again.draftKey, item.again.draft)
  forget(item)
  const [page = '', query = ''] = item.again.page.split('?')
  go(page, Object.fromEntries(query ? [query.split('=') as [string, string]] : []))
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
        <Card key={item.requestId} title="没送成" id="not-sent">
          <Text className="block">{item.title}</Text>
          <Text className="wrong block">{item.sentence}</Text>
          <Text className="small second block">{momentWords(item.madeAt)}写的,写的内容都还在</Text>
          {item.again && (
            <MainButton kind="plain" onTap={() => writeAnew(item)}>
              改一改再送
            </MainButton>
          )}
          <MainButton kind="quiet" onTap={() => forget(item)}>
            不送了
          </MainButton>
        </Card>
      ))}
    </>
  )
}
