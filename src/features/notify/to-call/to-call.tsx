import { Text } from '@tarojs/components'
import { useLiveQuery } from '../../../api/use-live-query'
import { Empty } from '../../../ui/empty'
import { Loaded } from '../../../ui/loaded'
import { CallList } from './call-list'
import { ReminderList } from './reminder-list'

const CALLS = ['community_worker', 'dispatcher']
const TELLS = ['party_member', ...CALLS]

/** 要告知的人: whom WeChat could not reach, to be called; and whom one is asked to tell in person. */
export function ToCall() {
  const me = useLiveQuery('directory.view-me', {})
  return (
    <Loaded query={me}>
      {({ roles }) => {
        const holds = (some: string[]) => roles.some(({ role }) => some.includes(role))
        if (!holds(TELLS)) return <Empty sentence="这一页给社区工作人员和党员用。有事要问,请打电话给您的社区。" />
        return (
          <>
            <Text className="second block">这些人没有看到要紧的消息,请您告诉一声。办完点一下,名单就少一个。</Text>
            {holds(CALLS) && <CallList />}
            <ReminderList />
          </>
        )
      }}
    </Loaded>
  )
}
