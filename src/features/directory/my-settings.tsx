import { useLiveQuery } from '../../api/use-live-query'
import { Card } from '../../ui/card'
import { LargeTypeSwitch } from '../../ui/large-type-switch'
import { Loaded } from '../../ui/loaded'
import { WaitingList } from '../../ui/waiting-list'
import { AdminCard } from './admin-card'
import { ContactForm } from './contact-form'
import { MyCommunity } from './my-community'
import { MyTags } from './my-tags'

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
            <AdminCard me={found} />
          </>
        )}
      </Loaded>
    </>
  )
}
