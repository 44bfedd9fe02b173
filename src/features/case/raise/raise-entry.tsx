import { Text, View } from '@tarojs/components'
import { Card } from '../../../ui/card'
import { go } from '../../../ui/go'
import './raise.css'

/** The one wide card of the home page. */
export function RaiseEntry() {
  return (
    <Card
      id="raise-card"
      className="raise-entry"
      onTap={() => go('pages/raise/index')}
      label="我要反映,拍张照,说句话,一分钟就好"
    >
      <View className="raise-entry-mark" aria-hidden="true">
        +
      </View>
      <View>
        <Text className="raise-entry-title">我要反映</Text>
        <Text className="raise-entry-words">拍张照,说句话,一分钟就好</Text>
      </View>
    </Card>
  )
}
