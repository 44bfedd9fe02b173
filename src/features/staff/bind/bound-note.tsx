import { Text, View } from '@tarojs/components'
import { go } from '../../../ui/go'
import { MainButton } from '../../../ui/main-button'
import { spoken } from '../../../ui/spoken'
import type { Bound } from './bind-role'

/** It is done, and what to do next. */
export function BoundNote({ bound: { roleName, officeName } }: { bound: Bound }) {
  return (
    <View className="card" id="bound">
      <Text className="card-title good" {...spoken('status')}>
        ✓ 绑定好了
      </Text>
      <Text className="block">
        从现在起,您是{officeName}的{roleName}。首页上多了您的工作。
      </Text>
      <MainButton id="bound-work" onTap={() => go('packages/member/work/index')}>
        看今天的工作
      </MainButton>
    </View>
  )
}
