import { Text } from '@tarojs/components'
import { Card } from '../../ui/card'
import { go } from '../../ui/go'

/** The door on home to the service guide. */
export function GuideDoor() {
  return (
    <Card id="guide-door" onTap={() => go('packages/guide/list/index')} label="办事指南,要带什么、去哪里办">
      <Text className="block">办事指南</Text>
      <Text className="small second block">办事要带什么、去哪里、要多久</Text>
    </Card>
  )
}
