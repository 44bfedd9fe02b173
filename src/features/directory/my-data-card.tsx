import { Text } from '@tarojs/components'
import { Card } from '../../ui/card'
import { go } from '../../ui/go'

/** The way to what the system keeps about me. */
export function MyDataCard() {
  return (
    <Card
      title="我的数据"
      id="my-data"
      onTap={() => go('packages/mine/data/index')}
      label="我的数据:看、导出、删除,谁看过我的号码"
    >
      <Text className="block">系统里有我的什么,可以看、导出、删除;谁看过我的号码 ›</Text>
    </Card>
  )
}
