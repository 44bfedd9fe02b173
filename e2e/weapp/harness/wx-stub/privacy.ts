import { ApiFailure, asynchronous, type Options } from './asynchronous'
import type { StubParts } from './stub-parts'

type Resolve = (answer: { event: string; buttonId?: string }) => void
type Listener = (resolve: Resolve, info: unknown) => void
type Api = (options?: Options) => unknown

/** What WeChat holds back until the guideline is agreed to (小程序用户隐私保护指引内容介绍), of what is known here. */
const PRIVATE = [
  ...['chooseMedia', 'chooseImage', 'chooseLocation', 'getLocation', 'getFuzzyLocation', 'chooseMessageFile'],
  ...['setClipboardData'],
]

/** The guideline and the scopes: a private API waits until the app has answered for the person. */
export function privacyApis({ outside, toApp, said, faults }: StubParts) {
  let listener: Listener | undefined
  const later = (name: string, work: (options: Record<string, unknown>) => unknown) => asynchronous(name, toApp, work)

  const agreed = (api: string) =>
    new Promise<void>((goOn, refused) => {
      if (outside.privacyAgreed) return goOn()
      const no = () => refused(new ApiFailure(`${api}:fail privacy permission is not authorized`, 104))
      if (!listener) return no()
      listener(
        (answer) => {
          if (answer.event === 'exposureAuthorization') return void said.push('微信知道弹窗出现了')
          if (answer.event === 'disagree') return no()
          if (!outside.agreeTaps.includes(String(answer.buttonId))) {
            faults.add(new Error(`agreed without a tap on the button ${answer.buttonId}`))
            return no()
          }
          outside.privacyAgreed = true
          goOn()
        },
        toApp({ referrer: api }),
      )
    })

  /** The same APIs, each behind the person's yes. */
  const guard = (known: Record<string, unknown>) =>
    Object.fromEntries(
      PRIVATE.filter((name) => name in known).map((name) => {
        const open = known[name] as Api
        const work = async (options: Record<string, unknown>) => {
          await agreed(name)
          return open(withoutCallbacks(options))
        }
        return [name, asynchronous(name, (value) => value, work)]
      }),
    )
  /** What a button of the kind `getPhoneNumber` tells: WeChat asks for the guideline first, then for the number. */
  async function givePhoneNumber(): Promise<Record<string, unknown>> {
    try {
      await agreed('getPhoneNumber')
    } catch (refused) {
      return { errMsg: (refused as ApiFailure).errMsg, errno: 104 }
    }
    const [code] = outside.phoneCodes.splice(0, 1)
    return code ? { errMsg: 'getPhoneNumber:ok', code } : { errMsg: 'getPhoneNumber:fail user deny' }
  }
  const apis = {
    getSetting: later('getSetting', () => ({
      authSetting: outside.microphone === undefined ? {} : { 'scope.record': outside.microphone },
    })),
    authorize: later('authorize', ({ scope }) => {
      said.push(`微信问:${scope}`)
      if (scope === 'scope.record') outside.microphone = outside.givesMicrophone
      if (!outside.givesMicrophone) throw new ApiFailure('authorize:fail auth deny')
    }),
    openSetting: later('openSetting', () => ({ authSetting: {} })),
    getPrivacySetting: later('getPrivacySetting', () => ({
      needAuthorization: !outside.privacyAgreed,
      privacyContractName: '隐私保护指引',
    })),
    requirePrivacyAuthorize: later('requirePrivacyAuthorize', () => agreed('requirePrivacyAuthorize')),
    openPrivacyContract: later('openPrivacyContract', () => void said.push('打开了隐私保护指引')),
    onNeedPrivacyAuthorization: (heard: Listener) => {
      listener = heard
    },
  }
  return { apis, guard, givePhoneNumber }
}

function withoutCallbacks({ success, fail, complete, ...options }: Record<string, unknown>): Options {
  return options as Options
}
