import Taro from '@tarojs/taro'
import { privacyAsk } from './privacy-ask'

type Answer = Parameters<Parameters<typeof Taro.onNeedPrivacyAuthorization>[0]>[0]

/** WeChat asks us before the first private thing is read. Several may wait for the one answer. */
export function watchPrivacy(): void {
  // WeChat before 2.32.3 does not ask.
  if (typeof Taro.onNeedPrivacyAuthorization !== 'function') return
  const waiting: Answer[] = []
  const answer = (option: Parameters<Answer>[0]) => {
    privacyAsk.set(undefined)
    for (const tell of waiting.splice(0)) tell(option)
  }
  Taro.onNeedPrivacyAuthorization((tell, { referrer }) => {
    waiting.push(tell)
    tell({ event: 'exposureAuthorization' })
    privacyAsk.set({
      api: referrer,
      agree: (buttonId) => answer({ event: 'agree', buttonId }),
      refuse: () => answer({ event: 'disagree' }),
    })
  })
}
