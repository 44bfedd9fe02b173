import { Text } from '@tarojs/components'
import { waitingCalls } from '../../../api/queue/queued-call'
import { isWaiting } from '../../../api/queue/send-queue'
import { useValue } from '../../../api/value'
import { Card } from '../../../ui/card'

/** What I did to this case that has not gone out yet; what is on its way belongs to the form that says how it went. */
export function useWaitingHere(caseId: string) {
  return useValue(waitingCalls).filter((item) => item.input.caseId === caseId && isWaiting(item))
}

/** Said on top of the case, since its state below does not know of it. */
export function WaitingHere({ caseId }: { caseId: string }) {
  const items = useWaitingHere(caseId)
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
