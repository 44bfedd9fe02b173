import { Text } from '@tarojs/components'
import { waitingCalls } from '../../../api/queue/queued-call'
import { isWaiting } from '../../../api/queue/send-queue'
import { useValue } from '../../../api/value'
import { Card } from '../../../ui/card'

/** What I did to this notice that has not gone out yet. */
export function WaitingHere({ broadcastId }: { broadcastId: string }) {
  const items = useValue(waitingCalls).filter((item) => item.input.broadcastId === broadcastId && isWaiting(item))
  if (items.length === 0) return null
  return (
    <Card id="waiting-here">
      <Text className="block wait">已存在手机里,有信号时自动送出:</Text>
      {items.map(({ requestId, title }) => (
        <Text className="block" key={requestId}>
          {title}
        </Text>
      ))}
    </Card>
  )
}
