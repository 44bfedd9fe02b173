import { Text, View } from '@tarojs/components'
import type { CaseView } from '../../../../contract/case/case-view'
import { Card } from '../../../ui/card'
import { momentWords } from '../../../ui/day-words'

/** Every passing on between offices with its reason: nobody passes the buck unseen. */
export function Transfers({ view }: { view: CaseView }) {
  if (view.transfers.length === 0) return null
  return (
    <Card title={`转手${view.transfers.length}次`} id="transfers">
      {view.transfers.map(({ from, to, at, why, reason }, nth) => (
        <View key={`${at} ${to}`} className="hold">
          <Text className="block">
            第{nth + 1}次:{from} → {to}({why})
          </Text>
          <Text className="small second block">{momentWords(at)}</Text>
          {reason && <Text className="prewrap">{reason}</Text>}
        </View>
      ))}
    </Card>
  )
}
