import { Text } from '@tarojs/components'
import { useLiveQuery } from '../../../api/use-live-query'
import { Empty } from '../../../ui/empty'
import { Loaded } from '../../../ui/loaded'
import { ConsentCard } from './consent-card'

/** 微信提醒: of what I may be told through WeChat, how often still, and how to end it. */
export function Consents() {
  const query = useLiveQuery('notify.view-consents', {})
  return (
    <>
      <Text className="title block">微信可以告诉您什么</Text>
      <Text className="second block gap">
        您同意一次,微信给您发一条,发完就没有了。不同意也不要紧,“通知”里都能看到。
      </Text>
      <Text className="section-title">您的提醒</Text>
      <Loaded query={query}>
        {({ templates }) =>
          templates.length === 0 ? (
            <Empty sentence="现在还没有微信提醒。有消息时,“通知”里能看到。" />
          ) : (
            templates.map((consent) => <ConsentCard key={consent.template} consent={consent} />)
          )
        }
      </Loaded>
    </>
  )
}
