import { Text } from '@tarojs/components'
import type { DataOf } from '../../../contract/operations'
import { Card } from '../../ui/card'
import { go } from '../../ui/go'

/** The door of a party member to those whom they are asked to tell something in person. */
export function ToTellCard({ me }: { me: DataOf<'directory.view-me'> }) {
  if (!me.roles.some(({ role }) => role === 'party_member')) return null
  return (
    <Card
      title="请我转告的人"
      id="to-tell"
      onTap={() => go('packages/member/to-call/index')}
      label="请我转告的人:有些通知邻居还没看到"
    >
      <Text className="block">有些通知邻居还没看到,您见面说一声 ›</Text>
    </Card>
  )
}
