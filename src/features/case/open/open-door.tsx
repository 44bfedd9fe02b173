import { Text } from '@tarojs/components'
import { Card } from '../../../ui/card'
import { go } from '../../../ui/go'

/** The door on home to what offices made public. */
export function OpenDoor() {
  return (
    <Card id="open-door" onTap={() => go('packages/open/cases/index')} label="公开办理,看看别人的事怎么办好的">
      <Text className="block">公开办理</Text>
      <Text className="small second block">看看大家反映的事是怎么办好的</Text>
    </Card>
  )
}
