import { Text } from '@tarojs/components'
import { Card } from '../../ui/card'
import { go } from '../../ui/go'

/** The door on 我的 to what one agrees to and what is read. */
export function TermsDoor() {
  return (
    <Card
      title="说明与隐私"
      id="terms-door"
      onTap={() => go('packages/mine/terms/index')}
      label="说明与隐私:怎么用,读取什么,谁看得到"
    >
      <Text className="block">怎么用,读取什么,谁看得到 ›</Text>
    </Card>
  )
}
