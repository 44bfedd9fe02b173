import { Text } from '@tarojs/components'
import { useLiveQuery } from '../../api/use-live-query'
import { Card } from '../../ui/card'
import { go } from '../../ui/go'
import { LargeTypeSwitch } from '../../ui/large-type-switch'
import { Loaded } from '../../ui/loaded'
import { WaitingList } from '../../ui/waiting-list'
import { AdminCard } from './admin-card'
import { ContactForm } from './contact-form'
import { MyCommunity } from './my-community'
import { MyDataCard } from './my-data-card'
import { MyTags } from './my-tags'
import { ToTellCard } from './to-tell-card'

/** 我的: what this phone holds, how I read, who I am. The switch and the queue work without a network. */
export function MySettings() {
  const me = useLiveQuery('directory.view-me', {})
  return (
    <>
      <LargeTypeSwitch />
      <WaitingList />
      <Loaded query={me}>
        {(found) => (
          <>
            <Card title="我的社区">
              <MyCommunity me={found} />
            </Card>
            <ContactForm me={found} />
            <MyTags me={found} />
            <Card
              title="微信提醒"
              id="my-consents"
              onTap={() => go('packages/mine/consents/index')}
              label="微信提醒:看和改您同意过的提醒"
            >
              <Text className="block">您同意微信告诉您什么,在这里看和改 ›</Text>
            </Card>
            <Card
              title="来过我家的走访"
              id="my-visits"
              onTap={() => go('packages/mine/visits/index')}
              label="来过我家的走访:谁来过,没有来过可以说"
            >
              <Text className="block">谁来走访过,没有来过可以说 ›</Text>
            </Card>
            <MyDataCard />
            <ToTellCard me={found} />
            <AdminCard me={found} />
          </>
        )}
      </Loaded>
    </>
  )
}
