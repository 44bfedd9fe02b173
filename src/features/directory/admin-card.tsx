import { Text, View } from '@tarojs/components'
import type { DataOf } from '../../../contract/operations'
import { Card } from '../../ui/card'
import { go } from '../../ui/go'
import { spoken } from '../../ui/spoken'
import './admin-card.css'

const STAFF = ['community_worker', 'dispatcher', 'department_officer', 'admin', 'leader', 'auditor']
const KEEPS = ['admin', 'dispatcher']
const KEEPS_POINTS = [...KEEPS, 'community_worker']
/** Its admin keeps what a street's can't change. */
const DISTRICT = '440112'
const DOORS = [
  { id: 'admin-people', page: 'packages/admin/people/index', words: '人员和邀请', whose: ['admin'] },
  { id: 'admin-publish', page: 'packages/publish/list/index', words: '发通知', whose: ['admin', 'leader'] },
  { id: 'admin-tasks', page: 'packages/task/list/index', words: '布置任务', whose: ['admin'] },
  { id: 'admin-routing', page: 'packages/admin/routing/index', words: '诉求送到哪里', whose: KEEPS },
  { id: 'admin-days', page: 'packages/admin/working-days/index', words: '工作日和放假', whose: KEEPS },
  { id: 'admin-methods', page: 'packages/admin/method-rules/index', words: '六办工作法的规矩', whose: STAFF },
  { id: 'admin-points', page: 'packages/pairing/keep/index', words: '结对联系', whose: KEEPS_POINTS },
  { id: 'admin-guides', page: 'packages/admin/guides/index', words: '办事指南', whose: ['admin'], district: true },
]

/** The doors to the district's rules, each for those who keep it or work by it. */
export function AdminCard({ me }: { me: DataOf<'directory.view-me'> }) {
  const doors = DOORS.filter(({ whose, district }) =>
    me.roles.some(({ role, office }) => whose.includes(role) && (!district || office === DISTRICT)),
  )
  if (doors.length === 0) return null
  return (
    <Card title="规则" id="admin">
      {doors.map(({ id, page, words }) => (
        <View className="admin-door" key={id} id={id} onClick={() => go(page)} {...spoken('button', words)}>
          <Text>{words} ›</Text>
        </View>
      ))}
    </Card>
  )
}
