import Taro from '@tarojs/taro'
import type { Listener } from './listen'

/** What we use of WeChat's plugin 微信同声传译. */
interface Recogniser {
  start(options: { duration: number; lang: string }): void
  stop(): void
  onRecognize(said: { result: string }): void
  onStop(said: { result: string }): void
  onError(why: { retcode: number; msg: string }): void
}
declare const requirePlugin: (name: string) => { getRecordRecognitionManager(): Recogniser }

/** The account has to add the plugin first, so it is built in only where it is asked for (docs/adr/038). */
export const SPEECH = process.env.TARO_APP_SPEECH === '1'

/** WeChat's longest recording. */
const LONGEST_MS = 60_000
/** What the plugin says when words could not travel. */
const NETWORK = [-30003, -30004, -30006, -30008, -30010]

function recogniser(): Recogniser {
  if (process.env.TARO_APP_SPEECH === '1') return requirePlugin('WechatSI').getRecordRecognitionManager()
  throw new Error('built without speech')
}

/** Asks where nobody has been asked yet. */
export async function mayListen(): Promise<'now' | 'next-time' | 'no'> {
  try {
    const { authSetting } = await Taro.getSetting()
    if (authSetting['scope.record']) return 'now'
    if (authSetting['scope.record'] === false) return 'no'
    if (typeof Taro.requirePrivacyAuthorize === 'function') await Taro.requirePrivacyAuthorize()
    await Taro.authorize({ scope: 'scope.record' })
    return 'next-time'
  } catch {
    return 'no'
  }
}

export function startListening({ soFar, done }: Listener): void {
  const ears = recogniser()
  ears.onRecognize = ({ result }) => soFar(result)
  ears.onStop = ({ result }) => {
    const text = (result ?? '').trim()
    done(text, text ? undefined : '没有听到说话。请靠近一点,再说一次。')
  }
  ears.onError = ({ retcode }) => done('', NETWORK.includes(retcode) ? NO_SIGNAL : NOT_HEARD)
  ears.start({ duration: LONGEST_MS, lang: 'zh_CN' })
}
const NO_SIGNAL = '信号不好,没能变成字。写好的都还在,请再说一次,或者打字。'
const NOT_HEARD = '话筒现在用不了。写好的都还在,请过一会儿再说,或者打字。'

export function stopListening(): void {
  recogniser().stop()
}
