import { pageLink } from '../../../api/page-link'
import { useLiveQuery } from '../../../api/use-live-query'
import { qrPicture } from '../../../ui/qr-picture'

const IN_WECHAT = process.env.TARO_ENV === 'weapp'
const BY_HAND = '打开“黄埔党建云”小程序,在“通知”里看全文'
/** Without a code, and for whoever makes the poster alone: why. */
const WHY = {
  unpublished: '小程序还没有发布,海报上先没有码;发布以后再打开这一页就有了。',
  later: '小程序码暂时没有取到,过一会儿会自动再取;没有码的海报也可以先用。',
} as const

interface PosterCode {
  coming: boolean
  picture?: string
  /** What a reader does to get to the notice. */
  how: string
  why?: string
}

/** WeChat's own code of the notice; where there is no WeChat, a code of the page's address. */
export function usePosterCode(broadcastId: string): PosterCode {
  const { data, failure } = useLiveQuery(
    'broadcast.draw-code',
    { broadcastId },
    { until: ({ state }) => state === 'drawn' || state === 'nowhere' },
  )
  const state = failure ? 'later' : data?.state
  if (data?.picture) return { coming: false, picture: data.picture, how: '微信扫一扫,看全文、提问题' }
  if (state === 'nowhere' && !IN_WECHAT) {
    const picture = qrPicture(pageLink('packages/notice/read/index', { broadcastId }))
    return { coming: false, picture, how: '手机扫一扫,看全文、提问题' }
  }
  const why = state === 'unpublished' || state === 'later' ? { why: WHY[state] } : {}
  return { coming: !state, how: BY_HAND, ...why }
}
