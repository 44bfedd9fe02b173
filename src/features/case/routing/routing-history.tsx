import { Text, View } from '@tarojs/components'
import { useLivePages } from '../../../api/use-live-query'
import { Card } from '../../../ui/card'
import { momentWords } from '../../../ui/day-words'
import { Loaded } from '../../../ui/loaded'
import { MainButton } from '../../../ui/main-button'

/** Who changed the rules, when and how, the newest first. */
export function RoutingHistory() {
  const pages = useLivePages('case.view-routing-history', {})
  return (
    <Card title="谁改过规则" id="routing-history">
      <Loaded query={pages}>
        {(found) => {
          const changes = found.flatMap((page) => page.changes)
          if (changes.length === 0) return <Text className="second">还没有人改过。</Text>
          return (
            <View>
              {changes.map(({ edition, at, who, what, rules, intact }) => (
                <View className="history-one" key={edition}>
                  <Text className="block">
                    {momentWords(at)} {who}
                  </Text>
                  <Text className="prewrap small second">{what.join('\n')}</Text>
                  <Text className="block small hint">
                    第{edition}版,共{rules}条
                  </Text>
                  {!intact && <Text className="block small late">! 这一版和当时的记录对不上,请告诉审计。</Text>}
                </View>
              ))}
              {!pages.ended && (
                <MainButton kind="plain" id="history-more" onTap={pages.more} pending={pages.loadingMore}>
                  再看一些
                </MainButton>
              )}
            </View>
          )
        }}
      </Loaded>
    </Card>
  )
}
