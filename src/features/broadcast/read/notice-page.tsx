import { Image, Text, View } from '@tarojs/components'
import Taro, { useShareAppMessage } from '@tarojs/taro'
import { useLiveQuery } from '../../../api/use-live-query'
import { Card } from '../../../ui/card'
import { Loaded } from '../../../ui/loaded'
import { RichWords } from '../../../ui/rich-words/rich-words'
import { shareCard } from '../../../ui/share-card'
import { Skeleton } from '../../../ui/skeleton'
import { spoken } from '../../../ui/spoken'
import { Replies } from '../replies/replies'
import { SurveyCard } from '../survey/survey-card'
import { Acknowledge } from './acknowledge'
import { Attachments } from './attachments'
import { CorrectionNote } from './correction-note'
import { KeepAndShare } from './keep-and-share'
import { ManagerDoors } from './manager-doors'
import { NoticeHead } from './notice-head'
import type { NoticeView } from './notice-view'
import { SmallPrint } from './small-print'
import { SmallQuestions } from './small-questions'
import { useCorrection, useReading, useSteadyText } from './use-reading'
import { WaitingHere } from './waiting-here'
import { WithdrawnNote } from './withdrawn-note'
import './read.css'

/** A notice, whole: the summary on top, the text below it, then what it asks, then what people ask. */
export function NoticePage({ broadcastId }: { broadcastId: string }) {
  const query = useLiveQuery('broadcast.view-broadcast', { broadcastId })
  // The card that WeChat sends on. It has to be asked for by the page itself, whatever is loaded by then.
  useShareAppMessage(() =>
    shareCard({ title: query.data?.title ?? '通知', page: 'packages/notice/read/index', params: { broadcastId } }),
  )
  return (
    <Loaded query={query} skeleton={<Skeleton lines={8} cards={2} />}>
      {(view) => <Notice view={view} />}
    </Loaded>
  )
}

function Notice({ view }: { view: NoticeView }) {
  const { broadcastId } = view
  useReading(view)
  const correction = useCorrection(view)
  const { body, picture } = useSteadyText(view)
  if (view.withdrawn) {
    return (
      <>
        <NoticeHead view={view} />
        <WithdrawnNote view={view} />
        {view.favourite && <KeepAndShare view={view} />}
        {view.mayManage && <ManagerDoors broadcastId={broadcastId} />}
      </>
    )
  }
  return (
    <>
      {correction && <CorrectionNote {...correction} />}
      <NoticeHead view={view} />
      <Card>
        {picture && (
          <View className="notice-picture">
            <Text className="notice-part">一图看懂</Text>
            <Image
              className="notice-image"
              id="notice-picture"
              src={picture}
              mode="widthFix"
              lazyLoad
              onClick={() => void Taro.previewImage({ current: picture, urls: [picture] })}
              {...spoken('button', '看大图:一图看懂')}
            />
          </View>
        )}
        <RichWords id="notice-text" body={body} />
        <Attachments files={view.attachments} />
        <SmallPrint view={view} told={correction !== undefined} />
      </Card>
      <WaitingHere broadcastId={broadcastId} />
      <SmallQuestions view={view} />
      <Acknowledge view={view} />
      {view.survey && <SurveyCard view={view} survey={view.survey} />}
      <KeepAndShare view={view} />
      {view.mayManage && <ManagerDoors broadcastId={broadcastId} />}
      <Replies view={view} />
    </>
  )
}
