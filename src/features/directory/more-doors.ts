import type { HeldRole, RoleName } from '../../../contract/roles'

const HANDLES: RoleName[] = ['community_worker', 'dispatcher', 'department_officer', 'leader']
const VISITS: RoleName[] = ['party_member', 'community_worker']
const SERVES: RoleName[] = [...HANDLES, 'party_member']
const ACTS: RoleName[] = [...SERVES, 'admin']
const PROJECTS: RoleName[] = [...HANDLES, 'admin', 'auditor']

interface MoreDoor {
  id: string
  title: string
  page: string
  whose: RoleName[]
  words: string
}

/** On the page of today's work, in the order in which they are needed. */
const MORE_DOORS: MoreDoor[] = [
  {
    ...{ id: 'visits', title: '走访', page: 'packages/member/visits/index', whose: VISITS },
    words: '去走访、写记录,没有信号也能用',
  },
  {
    ...{ id: 'my-points', title: '我联系的', page: 'packages/pairing/mine/index', whose: VISITS },
    words: '我联系的户、企业和村,开联系码',
  },
  {
    ...{ id: 'tasks', title: '任务', page: 'packages/task/list/index', whose: ACTS },
    words: '看任务,写进展,交结果',
  },
  {
    ...{ id: 'activities-door', title: '活动与值守', page: 'packages/activity/list/index', whose: SERVES },
    words: '报名、签到、排班',
  },
  {
    ...{ id: 'lists-door', title: '整改清单', page: 'packages/project/lists/index', whose: [...ACTS, 'auditor'] },
    words: '一项一个责任人,一周一写',
  },
  {
    ...{ id: 'projects-door', title: '挂点项目', page: 'packages/project/projects/index', whose: PROJECTS },
    words: '节点、挂着的诉求和任务',
  },
  {
    ...{ id: 'my-record', title: '我的服务记录', page: 'packages/member/record/index', whose: VISITS },
    words: '走访过谁,办成了什么',
  },
]

/** Those that somebody's roles open. */
export const doorsFor = (roles: readonly HeldRole[]) =>
  MORE_DOORS.filter(({ whose }) => roles.some(({ role }) => whose.includes(role)))
