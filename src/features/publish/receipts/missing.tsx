import { Text, View } from '@tarojs/components'
import type { DataOf } from '../../../../contract/operations'
import { Card } from '../../../ui/card'

/** Who must sign and has not, in no order of merit. */
export function Missing({ receipts }: { receipts: DataOf<'broadcast.view-receipts'> }) {
  const { missing, moreMissing, whole } = receipts
  return (
    <Card title={`还没签收的(${whole.due - whole.acknowledged}人)`} id="missing">
      {missing.length === 0 && <Text className="block good">都签收了。</Text>}
      {missing.map(({ name, office }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two of the same name may work in one office
        <View className="missing-one" key={at}>
          <Text>
            {name} · {office}
          </Text>
        </View>
      ))}
      {moreMissing && <Text className="small hint block gap">还有更多,打开下一级可以看全。</Text>}
    </Card>
  )
}
