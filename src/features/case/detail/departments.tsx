import { Text, View } from '@tarojs/components'
import type { CaseView } from '../../../../contract/case/case-view'
import { Card } from '../../../ui/card'

/** The departments that were called: each with where it stands and what it answered. */
export function Departments({ view }: { view: CaseView }) {
  const calls = view.calls.filter(({ state }) => state !== 'cancelled')
  if (calls.length === 0) return null
  return (
    <Card title="一起办的部门" id="departments">
      {calls.map((call) => (
        <View key={call.id} className="hold">
          <Text className={call.overdue ? 'block late' : 'block'}>{call.sentence}</Text>
          {call.answer && <Text className="prewrap">{call.answer}</Text>}
        </View>
      ))}
    </Card>
  )
}
