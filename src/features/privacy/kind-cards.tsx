import { Text } from '@tarojs/components'
import type { DataOf } from '../../../contract/operations'
import { DATA_KINDS } from '../../../contract/privacy/data-kinds'
import { Card } from '../../ui/card'

type Kinds = DataOf<'privacy.view-my-data'>['kinds']

/** Each kind that there is something of, with why, how long and who sees it; the rest in one sentence. */
export function KindCards({ kinds }: { kinds: Kinds }) {
  const none = kinds.filter(({ count }) => count === 0).map(({ kind }) => DATA_KINDS[kind].name)
  return (
    <>
      {kinds
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => {
          const { name, why, kept, seenBy } = DATA_KINDS[kind]
          return (
            <Card key={kind} title={`${name}:${count} 条`} id={`kind-${kind}`}>
              <Text className="block">为什么留:{why}。</Text>
              <Text className="block">留多久:{kept}。</Text>
              <Text className="block">谁看得到:{seenBy}。</Text>
            </Card>
          )
        })}
      {none.length > 0 && (
        <Card id="kinds-none">
          <Text className="second block">没有您的:{none.join('、')}。</Text>
        </Card>
      )}
    </>
  )
}
