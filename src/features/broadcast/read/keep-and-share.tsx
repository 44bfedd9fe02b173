import { View } from '@tarojs/components'
import { useOperation } from '../../../api/use-operation'
import { go } from '../../../ui/go'
import { MainButton } from '../../../ui/main-button'
import { OutcomeNote } from '../../../ui/outcome-note'
import type { NoticeView } from './notice-view'
import { ShareButton } from './share-button'

/** To find it again, and to tell others of it. */
export function KeepAndShare({ view }: { view: NoticeView }) {
  const keep = useOperation('broadcast.set-favourite')
  const { broadcastId, favourite, title } = view
  const turn = () =>
    void keep.run(
      { broadcastId, favourite: !favourite },
      { title: `${favourite ? '取消收藏' : '收藏'}:${title.slice(0, 20)}` },
    )
  return (
    <>
      <View className="keep-and-share">
        <MainButton kind="plain" id="favourite" pending={keep.pending} onTap={turn}>
          {favourite ? '★ 已收藏,点一下取消' : '☆ 收藏'}
        </MainButton>
        {!view.withdrawn && <ShareButton broadcastId={broadcastId} />}
        {!view.withdrawn && (
          <MainButton kind="plain" id="open-poster" onTap={() => go('packages/notice/poster/index', { broadcastId })}>
            做成海报
          </MainButton>
        )}
      </View>
      <OutcomeNote failure={keep.failure} waiting={keep.waiting} />
    </>
  )
}
