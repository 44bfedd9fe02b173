import { Text, View } from '@tarojs/components'
import type { DataOf } from '../../../contract/operations'
import { Card } from '../../ui/card'
import { go } from '../../ui/go'
import { spoken } from '../../ui/spoken'
import './admin-card.css'

const KNOWS_RULES = ['admin', 'dispatcher']
const DOORS = [
  { id: 'admin-routing', page: 'packages/admin/routing/index', words: '诉求送到哪里' },
  { id: 'admin-days', page: 'packages/admin/working-days/index', words: '工作日和放假' },
]

/** The doors to the district's rules, for those who keep them or work by them. */
export function AdminCard({ me }: { me: DataOf<'directory.view-me'> }) {
  if (!me.roles.some(({ role }) => KNOWS_RULES.includes(role))) return null
  return (
    <Card title="规则" id="admin">
      {DOORS.map(({ id, page, words }) => (
        <View className="admin-door" key={id} id={id} onClick={() => go(page)} {...spoken('button', words)}>
          <Text>{words} ›</Text>
        </View>
      ))}
    </Card>
  )
}
