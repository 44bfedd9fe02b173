import { Text } from '@tarojs/components'
import type { DataOf } from '../../../contract/operations'
import type { RoleName } from '../../../contract/roles'
import { Card } from '../../ui/card'
import { go } from '../../ui/go'

type Roles = DataOf<'directory.view-me'>['roles']
const HANDLES: RoleName[] = ['community_worker', 'dispatcher', 'department_officer', 'leader']
const CALLS: RoleName[] = ['community_worker', 'dispatcher']
const REPORTS: RoleName[] = ['party_member', 'community_worker', 'dispatcher']
const SERVES: RoleName[] = [...HANDLES, 'party_member']
const WORKS: RoleName[] = [...SERVES, 'admin', 'auditor']

interface WorkDoor {
  id: string
  title: string
  page: string
  whose: RoleName[]
  /** What a screen reader says of it. */
  label: string
  words: string
}

/** On the home page: today's work, and what can't wait for a second tap. */
const DOORS: WorkDoor[] = [
  {
    ...{ id: 'today', title: '今天的工作', page: 'packages/member/work/index', whose: WORKS },
    ...{ label: '今天的工作:要去的、要办的、等我回的', words: '要去的、要办的、等我回的 ›' },
  },
  {
    ...{ id: 'work', title: '诉求办理', page: 'packages/desk/inbox/index', whose: HANDLES },
    ...{ label: '诉求办理:要办的诉求', words: '看要办的诉求 ›' },
  },
  {
    ...{ id: 'to-call', title: '要告知的人', page: 'packages/member/to-call/index', whose: CALLS },
    ...{ label: '要告知的人:微信告诉不到,请您打电话或者上门说一声', words: '微信告诉不到的人,您打个电话 ›' },
  },
  {
    ...{ id: 'report-for', title: '替人反映', page: 'packages/member/report-for/index', whose: REPORTS },
    ...{ label: '替人反映:帮没有手机的人反映', words: '有人没有手机?您替他写一件 ›' },
  },
]

const officesOf = (roles: Roles) => roles.map(({ officeName, roleName }) => `${officeName} · ${roleName}`).join('、')

/** The doors of those who serve, each for whose work it is. */
export function WorkCard({ me: { roles } }: { me: DataOf<'directory.view-me'> }) {
  const handles = roles.filter(({ role }) => HANDLES.includes(role))
  return DOORS.filter(({ whose }) => roles.some(({ role }) => whose.includes(role))).map(
    ({ id, title, page, label, words }) => (
      <Card key={id} {...{ id, title, label }} onTap={() => go(page)}>
        {id === 'work' && <Text className="block second">{officesOf(handles)}</Text>}
        <Text className="block">{words}</Text>
      </Card>
    ),
  )
}
