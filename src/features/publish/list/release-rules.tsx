import { Text, View } from '@tarojs/components'
import type { DataOf } from '../../../../contract/operations'
import { useOperation } from '../../../api/use-operation'
import { Card } from '../../../ui/card'
import { Choice } from '../../../ui/choice'
import { OutcomeNote } from '../../../ui/outcome-note'

type Office = DataOf<'broadcast.list-drafts'>['offices'][number]
const WHO = [
  { value: 'two' as const, label: '写的人和发布的人分开' },
  { value: 'one' as const, label: '一个人可以写,也可以发布' },
]

/** How many people it takes to release in each of one's offices; two, unless somebody decided otherwise. */
export function ReleaseRules({ offices }: { offices: Office[] }) {
  const set = useOperation('broadcast.set-release-rule')
  if (offices.length === 0) return null
  return (
    <Card title="发布的规矩" id="release-rules">
      {offices.map(({ id, name, onePersonMayRelease }) => (
        <View className="release-rule" key={id}>
          <Text className="block">{name}</Text>
          <Choice
            {...{ id: `rule-${id}`, label: `${name}的通知由谁发布`, options: WHO }}
            chosen={onePersonMayRelease ? 'one' : 'two'}
            onChoose={(who) => void set.run({ office: id, onePersonMayRelease: who === 'one' })}
          />
        </View>
      ))}
      <OutcomeNote failure={set.failure} waiting={set.waiting} />
      <Text className="small hint block gap">谁改了规矩,会一直记着。</Text>
    </Card>
  )
}
