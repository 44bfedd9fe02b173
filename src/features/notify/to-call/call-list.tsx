import { Text } from '@tarojs/components'
import { useLivePages } from '../../../api/use-live-query'
import { Empty } from '../../../ui/empty'
import { ListEnd } from '../../../ui/list-end'
import { Loaded } from '../../../ui/loaded'
import { CallCard } from './call-card'

/** 要打电话告知的人, whoever has waited longest first. */
export function CallList() {
  const query = useLivePages('notify.list-to-call', {})
  const calls = (query.data ?? []).flatMap((page) => page.calls)
  return (
    <>
      <Text className="section-title">要打电话告知的人</Text>
      <Loaded query={query}>
        {() =>
          calls.length === 0 ? (
            <Empty sentence="现在没有要打电话的人。微信告诉不到谁,会出现在这里。" />
          ) : (
            <>
              {calls.map((call) => (
                // Tried once more it goes to the list's end, with nothing of this try left on it.
                <CallCard key={`${call.deliveryId}-${call.tries}`} call={call} />
              ))}
              <ListEnd id="more-calls" query={query} byButton />
            </>
          )
        }
      </Loaded>
    </>
  )
}
