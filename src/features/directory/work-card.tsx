import { Text } from '@tarojs/components'
import type { DataOf } from '../../../contract/operations'
import type { RoleName } from '../../../contract/roles'
import { Card } from '../../ui/card'
import { go } from '../../ui/go'

type Roles = DataOf<'directory.view-me'>['roles']
const HANDLES: RoleName[] = ['community_worker', 'dispatcher', 'department_officer', 'leader']
const CALLS: RoleName[] = ['community_worker', 'dispatcher']
const VISITS: RoleName[] = ['party_member', 'community_worker']
const REPORTS: RoleName[] = ['party_member', 'community_worker', 'dispatcher']
const SERVES: RoleName[] = [...HANDLES, 'party_member']

interface WorkDoor {
  id: string
  title: string
  page: string
  whose: RoleName[]
  /** What a screen reader says of it. */
  label: string
  words: string
}

/** The doors to one's work, in the order in which they are needed. */
const DOORS: WorkDoor[] = [
  {
    ...{ id: 'work', title: '工作', page: 'packages/desk/inbox/index', whose: HANDLES },
    ...{ label: '工作:要办的诉求', words: '看要办的诉求 ›' },
  },
  {
    ...{ id: 'to-call', title: '要告知的人', page: 'packages/member/to-call/index', whose: CALLS },
    ...{ label: '要告知的人:微信告诉不到,请您打电话或者上门说一声', words: '微信告诉不到的人,您打个电话 ›' },
  },
  {
    ...{ id: 'visits', title: '走访', page: 'packages/member/visits/index', whose: VISITS },
    ...{ label: '走访:进企、走村、入户', words: '去走访、写记录,没有信号也能用 ›' },
  },
  {
    ...{ id: 'my-points', title: '我联系的', page: 'packages/pairing/mine/index', whose: VISITS },
    ...{ label: '我联系的户、企业和村', words: '我联系的户、企业和村,开联系码 ›' },
  },
  {
    ...{ id: 'tasks', title: '任务', page: 'packages/task/list/index', whose: SERVES },
    ...{ label: '任务:要办的和布置的', words: '看任务,写进展,交结果 ›' },
  },
  {
    ...{ id: 'activities-door', title: '活动与值守', page: 'packages/activity/list/index', whose: SERVES },
    ...{ label: '活动与值守:报名、签到、排班', words: '报名、签到、排班 ›' },
  },
  {
    ...{ id: 'report-for', title: '替人反映', page: 'packages/member/report-for/index', whose: REPORTS },
    ...{ label: '替人反映:帮没有手机的人反映', words: '有人没有手机?您替他写一件 ›' },
  },
  {
    ...{ id: 'my-record', title: '我的服务记录', page: 'packages/member/record/index', whose: VISITS },
    ...{ label: '我的服务记录:走访过谁,办成了什么', words: '走访过谁,办成了什么 ›' },
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
