import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useLiveQuery } from '../../../api/use-live-query'
import { Card } from '../../../ui/card'
import { Loaded } from '../../../ui/loaded'
import { MainButton } from '../../../ui/main-button'
import { CountsRow } from './counts-row'
import { Missing } from './missing'
import { Remind } from './remind'
import './receipts.css'

/** How many of how many have it, read it, understood it, signed for it: from the whole down to one community. */
export function ReceiptsPage() {
  const { broadcastId = '' } = useRouter().params
  const [road, setRoad] = useState<string[]>([])
  const office = road[road.length - 1]
  const found = useLiveQuery('broadcast.view-receipts', { broadcastId, ...(office ? { office } : {}) })
  return (
    <Loaded query={found}>
      {(receipts) => (
        <View className="receipts">
          <Card title={receipts.title} id="receipts-whole">
            <CountsRow counts={receipts.whole} signing={receipts.duty === 'acknowledge'} />
            {road.length > 0 && (
              <MainButton kind="quiet" id="receipts-up" onTap={() => setRoad(road.slice(0, -1))}>
                回到上一级
              </MainButton>
            )}
            <Remind key={receipts.whole.office} broadcastId={broadcastId} receipts={receipts} />
            <Text className="small hint block gap">只数人数,不排名次,不记谁看了多久。</Text>
          </Card>
          {receipts.duty === 'acknowledge' && <Missing receipts={receipts} />}
          {receipts.below.length > 0 && (
            <Card title="下一级" id="receipts-below">
              {receipts.below.map((counts) => (
                <CountsRow
                  key={counts.office}
                  counts={counts}
                  signing={receipts.duty === 'acknowledge'}
                  onOpen={() => setRoad([...road, counts.office])}
                />
              ))}
            </Card>
          )}
        </View>
      )}
    </Loaded>
  )
}
