import { Text } from '@tarojs/components'
import { useLiveQuery } from '../../../api/use-live-query'
import { Card } from '../../../ui/card'
import { go } from '../../../ui/go'
import { MainButton } from '../../../ui/main-button'

const open = () => go('packages/mine/bind/index')

/** 我的: a quiet line for residents, who are never asked; whoever serves sees what they are. */
export function StaffDoor() {
  const me = useLiveQuery('directory.view-me', {})
  const roles = me.data?.roles ?? []
  if (!me.data) return null
  if (roles.length === 0) {
    return (
      <MainButton kind="quiet" id="staff-door" onTap={open}>
        我是工作人员或党员,绑定身份
      </MainButton>
    )
  }
  return (
    <Card title="我的工作身份" id="staff-door" onTap={open} label="我的工作身份:看现在的身份,绑定新的身份">
      <Text className="block">
        {roles.map(({ officeName, roleName }) => `${officeName} · ${roleName}`).join('、')} ›
      </Text>
    </Card>
  )
}
