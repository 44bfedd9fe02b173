import { Text } from '@tarojs/components'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { momentWords } from '../../../ui/day-words'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import type { NoticeView } from './notice-view'

/** 签收, for staff and members who must. */
export function Acknowledge({ view }: { view: NoticeView }) {
  const acknowledge = useOperation('broadcast.acknowledge-broadcast')
  const { broadcastId, title, mustAcknowledge, acknowledgedAt } = view
  if (acknowledgedAt) {
    return (
      <Card id="acknowledged">
        <Text className="good block">✓ 您已在{momentWords(acknowledgedAt)}签收</Text>
      </Card>
    )
  }
  if (!mustAcknowledge) return null
  const sign = () => void acknowledge.run({ broadcastId }, { title: `签收:${title.slice(0, 20)}` })
  return (
    <Card title="这条通知要您签收">
      <Text className="second block">签收表示您看过并且会照办;会记下您签收了和签收的时间。</Text>
      <MainButton id="acknowledge" pending={acknowledge.pending} disabled={acknowledge.waiting} onTap={sign}>
        签收
      </MainButton>
      <OutcomeNote failure={acknowledge.failure} waiting={acknowledge.waiting} />
    </Card>
  )
}
