import { Text, View } from '@tarojs/components'
import { BROADCAST_STATES } from '../../../../contract/broadcast/words'
import type { DataOf } from '../../../../contract/operations'
import { Card } from '../../../ui/card'
import { momentWords } from '../../../ui/day-words'
import { go } from '../../../ui/go'
import { MainButton } from '../../../ui/main-button'

type Line = DataOf<'broadcast.list-drafts'>['broadcasts'][number]

/** One broadcast at its desk: its title, where it stands, and what waits under it. */
export function DraftCard({ broadcast }: { broadcast: Line }) {
  const { broadcastId, title, state, officeName, writer, changedAt, held, unanswered } = broadcast
  const released = state === 'live' || state === 'withdrawn'
  const by = writer ? `${officeName} ${writer}` : officeName
  return (
    <Card id={`draft-${broadcastId}`}>
      <Text className="draft-title">{title || '(还没有标题)'}</Text>
      <Text className="small second block">
        {BROADCAST_STATES[state]}
        {held ? ' · 文字正在检查' : ''} · {by} · {momentWords(changedAt)}
      </Text>
      {unanswered > 0 && <Text className="small wait block">有{unanswered}条留言等回复</Text>}
      <View className="draft-actions">
        <MainButton
          kind="plain"
          id={`open-${broadcastId}`}
          onTap={() => go('packages/publish/edit/index', { broadcastId })}
        >
          {released ? '打开' : '打开接着办'}
        </MainButton>
        {released && (
          <MainButton
            kind="plain"
            id={`receipts-${broadcastId}`}
            onTap={() => go('packages/publish/receipts/index', { broadcastId })}
          >
            谁看了
          </MainButton>
        )}
        {released && (
          <MainButton
            kind="plain"
            id={`replies-${broadcastId}`}
            onTap={() => go('packages/publish/replies/index', { broadcastId })}
          >
            留言
          </MainButton>
        )}
      </View>
    </Card>
  )
}
