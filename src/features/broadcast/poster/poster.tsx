import { Image, Text, View } from '@tarojs/components'
import { useMemo } from 'react'
import { pageLink } from '../../../api/page-link'
import { useLiveQuery } from '../../../api/use-live-query'
import { dayWords } from '../../../ui/day-words'
import { Loaded } from '../../../ui/loaded'
import { qrPicture } from '../../../ui/qr-picture'
import { Skeleton } from '../../../ui/skeleton'
import { spoken } from '../../../ui/spoken'
import type { NoticeView } from '../read/notice-view'
import './poster.css'

const IN_WECHAT = process.env.TARO_ENV === 'weapp'

/** One picture to send to the neighbours' group or to print for the stairwell. */
export function Poster({ broadcastId }: { broadcastId: string }) {
  const query = useLiveQuery('broadcast.view-broadcast', { broadcastId })
  return (
    <Loaded query={query} skeleton={<Skeleton lines={8} />}>
      {(view) => <Sheet view={view} />}
    </Loaded>
  )
}

function Sheet({ view: { broadcastId, title, summary, office, releasedAt, withdrawn } }: { view: NoticeView }) {
  const qr = useMemo(() => qrPicture(pageLink('packages/notice/read/index', { broadcastId })), [broadcastId])
  if (withdrawn) return <Text className="block">这条通知已经撤回,不能再做海报。</Text>
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
          <Image className="poster-qr" id="poster-qr" src={qr} {...spoken('img', '二维码')} />
          <Text className="poster-how">
            {IN_WECHAT ? '打开“黄埔党建云”小程序,在“通知”里看全文' : '手机扫一扫,看全文、提问题'}
          </Text>
        </View>
      </View>
      <Text className="small second block" id="poster-hint">
        长按保存,或截图转发到微信群;也可以打印出来贴在楼道里。
      </Text>
    </>
  )
}
