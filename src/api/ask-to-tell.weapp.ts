import Taro from '@tarojs/taro'
import type { ConsentWord } from '../../contract/notify/words'
import type { Askable, Asked } from './ask-to-tell'

/** WeChat's: how many templates one question may hold. */
const MOST = 5
/** WeChat's: the person has switched every such message of this mini program off in its settings. */
const SWITCHED_OFF = 20004

/** `acceptWithAlert` and its like are consents too; `filter` means that WeChat holds the template back, as `ban` does. */
function wordOf(said: unknown): ConsentWord {
  const word = String(said)
  if (word.startsWith('accept')) return 'accept'
  return word === 'ban' || word === 'filter' ? 'ban' : 'reject'
}

/**
 * Asks through WeChat's own dialogue. WeChat shows it only when it is called in the tap itself: nothing may be awaited
 * before this, here or at the caller's.
 * Source: https://developers.weixin.qq.com/miniprogram/dev/api/open-api/subscribe-message/wx.requestSubscribeMessage.html
 */
export function askToTell(askable: readonly Askable[]): Promise<Asked> {
  const asked = askable.slice(0, MOST)
  if (asked.length === 0) return Promise.resolve('not_open')
  const tmplIds = asked.map(({ templateId }) => templateId)
  // Taro's types would have Alipay's ids too.
  return Taro.requestSubscribeMessage({ tmplIds } as Taro.requestSubscribeMessage.Option).then(
    (said: object) =>
      asked.map(({ template, templateId }) => ({
        template,
        word: wordOf((said as Record<string, unknown>)[templateId]),
      })),
    ({ errCode }: { errCode?: number }) => (errCode === SWITCHED_OFF ? 'switched_off' : 'failed'),
  )
}
