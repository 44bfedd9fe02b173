import { Text } from '@tarojs/components'
import type { DataOf } from '../../../contract/operations'
import { Card } from '../../ui/card'
import { go } from '../../ui/go'

const HANDLES = ['community_worker', 'dispatcher', 'department_officer', 'leader']

/** The door to the desk, for those whose office handles cases or decides about them. */
export function WorkCard({ me }: { me: DataOf<'directory.view-me'> }) {
  const roles = me.roles.filter(({ role }) => HANDLES.includes(role))
  if (roles.length === 0) return null
  return (
    <Card title="工作" id="work" onTap={() => go('packages/desk/inbox/index')} label="工作:要办的诉求">
      <Text className="block second">
        {roles.map(({ officeName, roleName }) => `${officeName} · ${roleName}`).join('、')}
      </Text>
      <Text className="block">看要办的诉求 ›</Text>
    </Card>
  )
}
