import { Image, Text, View } from '@tarojs/components'
import { useLiveQuery } from '../../../api/use-live-query'
import { dayWords } from '../../../ui/day-words'
import { Loaded } from '../../../ui/loaded'
import { Skeleton } from '../../../ui/skeleton'
import { spoken } from '../../../ui/spoken'
import type { NoticeView } from '../read/notice-view'
import { usePosterCode } from './use-poster-code'
import './poster.css'

/** One picture to send to the neighbours' group or to print for the stairwell. */
export function Poster({ broadcastId }: { broadcastId: string }) {
  const query = useLiveQuery('broadcast.view-broadcast', { broadcastId })
  return (
    <Loaded query={query} skeleton={<Skeleton lines={8} />}>
      {(view) =>
        view.withdrawn ? <Text className="block">这条通知已经撤回,不能再做海报。</Text> : <Sheet view={view} />
      }
    </Loaded>
  )
}

function Sheet({ view: { broadcastId, title, summary, office, releasedAt } }: { view: NoticeView }) {
  const code = usePosterCode(broadcastId)
  return (
    <>
      <View className="poster" id="poster">
        <Text className="poster-mark">通知</Text>
        <Text className="poster-title">{title}</Text>
        {summary !== '' && <Text className="poster-summary">{summary}</Text>}
        <Text className="poster-from">
          {office} · {dayWords(releasedAt)}
        </Text>
        <View className="poster-foot">
          {code.coming && <View className="poster-qr poster-qr-coming" />}
          {code.picture && (
            <Image className="poster-qr" id="poster-qr" src={code.picture} {...spoken('img', '看这条通知的码')} />
          )}
          <Text className="poster-how">{code.how}</Text>
        </View>
      </View>
      {code.why && (
        <Text className="block" id="poster-no-code">
          {code.why}
        </Text>
      )}
      <Text className="small second block" id="poster-hint">
        长按保存,或截图转发到微信群;也可以打印出来贴在楼道里。
      </Text>
    </>
  )
}
