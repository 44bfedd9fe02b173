import { Text, View } from '@tarojs/components'
import type { DataOf } from '../../../../contract/operations'
import { Card } from '../../../ui/card'
import { dayWords } from '../../../ui/day-words'

type Roles = DataOf<'staff.view-my-roles'>['roles']

/** What one is now; for a resident a line that says that nothing is missing. */
export function MyRoles({ roles }: { roles: Roles }) {
  return (
    <Card title="您现在的身份" id="my-roles">
      {roles.length === 0 && <Text className="block">居民。反映事情、看通知都够用了;只有替单位工作的人才要绑定。</Text>}
      {roles.map(({ roleName, officeName, since }) => (
        <View className="gap" key={`${officeName} ${roleName}`}>
          <Text className="block">
            {officeName} · {roleName}
          </Text>
          {since && <Text className="small second block">{dayWords(since)}起</Text>}
        </View>
      ))}
      {roles.length > 0 && <Text className="small second block gap">不对或者调走了,请告诉单位的管理员。</Text>}
    </Card>
  )
}
