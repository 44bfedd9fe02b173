import { Text, View } from '@tarojs/components'
import type { DataOf } from '../../../../contract/operations'
import { useLiveQuery } from '../../../api/use-live-query'
import { Card } from '../../../ui/card'

type Rate = DataOf<'insight.view-office-tally'>['completed']

/** A rate never stands without what it was divided by. */
const rateWords = ({ count, of, rate }: Rate) =>
  rate === undefined ? '还没有' : `${(rate * 100).toFixed(1)}%(${count}/${of}件)`

/** What came of the office's cases; silence stands apart and never counts as satisfied. */
export function OfficeTally({ office }: { office: { id: string; name: string } }) {
  const { data } = useLiveQuery('insight.view-office-tally', { office: office.id })
  if (!data) return null
  const facts = [
    ['办结', rateWords(data.completed)],
    ['按时', rateWords(data.onTime)],
    ['满意', rateWords(data.satisfied)],
    ['未确认', `${data.unconfirmed}件`],
  ]
  return (
    <Card title={`${office.name}办理情况`} id={`tally-${office.id}`}>
      <View className="tally">
        {facts.map(([name, words]) => (
          <View key={name} className="tally-fact">
            <Text className="small second block">{name}</Text>
            <Text className="block">{words}</Text>
          </View>
        ))}
      </View>
    </Card>
  )
}
