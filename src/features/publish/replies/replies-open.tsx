import { View } from '@tarojs/components'
import { useLiveQuery } from '../../../api/use-live-query'
import { useOperation } from '../../../api/use-operation'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'

/** Whether residents can still write under this broadcast. */
export function RepliesOpen({ broadcastId }: { broadcastId: string }) {
  const { data } = useLiveQuery('broadcast.view-broadcast', { broadcastId })
  const set = useOperation('broadcast.set-replies-open')
  if (!data) return null
  return (
    <View className="gap">
      <MainButton
        kind="plain"
        id="replies-open-close"
        pending={set.pending}
        onTap={() => void set.run({ broadcastId, open: !data.repliesOpen })}
      >
        {data.repliesOpen ? '关闭留言(写过的都留着)' : '重新开放留言'}
      </MainButton>
      <OutcomeNote failure={set.failure} waiting={set.waiting} />
    </View>
  )
}
