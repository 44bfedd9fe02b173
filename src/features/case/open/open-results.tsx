import { Text } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'
import { CATEGORIES, METHODS } from '../../../../contract/case/words'
import { useLivePages } from '../../../api/use-live-query'
import { Card } from '../../../ui/card'
import { dayWords } from '../../../ui/day-words'
import { Empty } from '../../../ui/empty'
import { go, goBack } from '../../../ui/go'
import { ListEnd } from '../../../ui/list-end'
import { Loaded } from '../../../ui/loaded'
import { MainButton } from '../../../ui/main-button'
import { PhotoRow } from '../../../ui/photo-row'
import { shareCard } from '../../../ui/share-card'

/** 公开办理: what offices did, in words that name nobody. */
export function OpenResults() {
  const query = useLivePages('case.list-public-cases', {})
  useShareAppMessage(() => shareCard({ title: '公开办理:别人的事怎么办好', page: 'packages/open/cases/index' }))
  return (
    <Loaded query={query}>
      {(pages) => {
        const cases = pages.flatMap((page) => page.cases)
        if (cases.length === 0)
          return <Empty sentence="还没有公开的办理结果。公开以后会出现在这里。" todo="回首页" onTap={goBack} />
        return (
          <>
            {cases.map((one) => (
              <Card key={one.id} id={`open-${one.id}`} title={one.summary}>
                <Text className="prewrap block">{one.answer}</Text>
                <PhotoRow photos={one.photos} />
                <Text className="small second block">
                  {one.office} · {one.community} · {CATEGORIES[one.category]}
                  {one.method ? ` · ${METHODS[one.method]}` : ''} · {dayWords(one.publishedAt)}公开
                </Text>
                {one.broadcastId && <ReplyDoor broadcastId={one.broadcastId} />}
              </Card>
            ))}
            <ListEnd id="more-open" query={query} />
          </>
        )
      }}
    </Loaded>
  )
}

/** To the notice that the answer became, where anybody can ask and say. */
const ReplyDoor = ({ broadcastId }: { broadcastId: string }) => (
  <MainButton
    kind="quiet"
    id={`reply-door-${broadcastId}`}
    onTap={() => go('packages/notice/read/index', { broadcastId })}
  >
    看留言、去留言
  </MainButton>
)
