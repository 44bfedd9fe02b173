import { Text } from '@tarojs/components'
import type { DataOf } from '../../../contract/operations'
import { Card } from '../../ui/card'
import { go } from '../../ui/go'

type Roles = DataOf<'directory.view-me'>['roles']
const HANDLES = ['community_worker', 'dispatcher', 'department_officer', 'leader']
const CALLS = ['community_worker', 'dispatcher']
const VISITS = ['party_member', 'community_worker']
const REPORTS = ['party_member', 'community_worker', 'dispatcher']

const officesOf = (roles: Roles) => roles.map(({ officeName, roleName }) => `${officeName} · ${roleName}`).join('、')

/**
 * The doors to the desk, for those whose office handles cases, to whom they must call, and to reporting for somebody
 * without a phone.
 */
export function WorkCard({ me }: { me: DataOf<'directory.view-me'> }) {
  const handles = me.roles.filter(({ role }) => HANDLES.includes(role))
  const calls = me.roles.some(({ role }) => CALLS.includes(role))
  const reports = me.roles.some(({ role }) => REPORTS.includes(role))
  const visits = me.roles.some(({ role }) => VISITS.includes(role))
  return (
    <>
      {handles.length > 0 && (
        <Card title="工作" id="work" onTap={() => go('packages/desk/inbox/index')} label="工作:要办的诉求">
          <Text className="block second">{officesOf(handles)}</Text>
          <Text className="block">看要办的诉求 ›</Text>
        </Card>
      )}
      {calls && (
        <Card
          title="要告知的人"
          id="to-call"
          onTap={() => go('packages/member/to-call/index')}
          label="要告知的人:微信告诉不到,请您打电话或者上门说一声"
        >
          <Text className="block">微信告诉不到的人,您打个电话 ›</Text>
        </Card>
      )}
      {visits && (
        <Card title="走访" id="visits" onTap={() => go('packages/member/visits/index')} label="走访:进企、走村、入户">
          <Text className="block">去走访、写记录,没有信号也能用 ›</Text>
        </Card>
      )}
      {visits && (
        <Card
          title="我联系的"
          id="my-points"
          onTap={() => go('packages/pairing/mine/index')}
          label="我联系的户、企业和村"
        >
          <Text className="block">我联系的户、企业和村,开联系码 ›</Text>
        </Card>
      )}
      {(handles.length > 0 || visits) && (
        <Card title="任务" id="tasks" onTap={() => go('packages/task/list/index')} label="任务:要办的和布置的">
          <Text className="block">看任务,写进展,交结果 ›</Text>
        </Card>
      )}
      {(handles.length > 0 || visits) && (
        <Card
          title="活动与值守"
          id="activities-door"
          onTap={() => go('packages/activity/list/index')}
          label="活动与值守:报名、签到、排班"
        >
          <Text className="block">报名、签到、排班 ›</Text>
        </Card>
      )}
      {reports && (
        <Card
          title="替人反映"
          id="report-for"
          onTap={() => go('packages/member/report-for/index')}
          label="替人反映:帮没有手机的人反映"
        >
          <Text className="block">有人没有手机?您替他写一件 ›</Text>
        </Card>
      )}
      {visits && (
        <Card
          title="我的服务记录"
          id="my-record"
          onTap={() => go('packages/member/record/index')}
          label="我的服务记录:走访过谁,办成了什么"
        >
          <Text className="block">走访过谁,办成了什么 ›</Text>
        </Card>
      )}
    </>
  )
}
