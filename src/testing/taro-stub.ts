import { Events } from '@tarojs/runtime'
import { useEffect, useRef } from 'react'
import { listeners, phone } from './phone'

/** Taro as component tests know it: storage is the test browser's, hooks fire when a test says so. */
function useListener(all: Set<() => void>, listener: () => void, atOnce = false): void {
  const latest = useRef(listener)
  latest.current = listener
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page listens as long as it stands
  useEffect(() => {
    const tell = () => latest.current()
    all.add(tell)
    if (atOnce) tell()
    return () => void all.delete(tell)
  }, [])
}

export const useDidShow = (listener: () => void) => useListener(listeners.shows, listener, true)
export const useDidHide = (listener: () => void) => useListener(listeners.hides, listener)
export const usePullDownRefresh = (listener: () => void) => useListener(listeners.pulls, listener)
export function useShareAppMessage(make: () => unknown): void {
  phone.share = make
}
export const useReachBottom = (_listener: () => void) => undefined
export const useLaunch = (listener: () => void) => useListener(new Set(), listener, true)
export const useLoad = useLaunch
export const useRouter = () => ({ params: phone.params, path: '' })

const noted =
  (name: string) =>
  async ({ url = '', title = '' }: { url?: string; title?: string } = {}) => {
    phone.done.push(`${name} ${url || title}`.trim())
  }

async function chooseLocation() {
  if (!phone.place) throw { errMsg: 'chooseLocation:fail cancel' }
  return phone.place
}

const Taro = {
  ENV_TYPE: { WEAPP: 'WEAPP', WEB: 'WEB' },
  eventCenter: new Events(),
  getStorageSync: (key: string) => JSON.parse(localStorage.getItem(key) ?? '""'),
  setStorageSync: (key: string, data: unknown) => localStorage.setItem(key, JSON.stringify(data)),
  getStorageInfoSync: () => ({ keys: Object.keys(localStorage) }),
  removeStorageSync: (key: string) => localStorage.removeItem(key),
  getNetworkType: ({ success }: { success(found: { networkType: string }): void }) => success({ networkType: '4g' }),
  onNetworkStatusChange: (listener: never) => void listeners.networks.add(listener),
  navigateTo: noted('navigateTo'),
  redirectTo: noted('redirectTo'),
  switchTab: noted('switchTab'),
  reLaunch: noted('reLaunch'),
  navigateBack: noted('navigateBack'),
  showToast: noted('showToast'),
  showTabBarRedDot: noted('showTabBarRedDot'),
  hideTabBarRedDot: noted('hideTabBarRedDot'),
  setNavigationBarTitle: noted('setNavigationBarTitle'),
  pageScrollTo: noted('pageScrollTo'),
  showModal: async ({ content = '' }: { content?: string }) => {
    phone.done.push(`showModal ${content}`)
    return { confirm: phone.agrees, cancel: !phone.agrees }
  },
  stopPullDownRefresh: () => undefined,
  previewImage: noted('previewImage'),
  makePhoneCall: async ({ phoneNumber }: { phoneNumber: string }) =>
    void phone.done.push(`makePhoneCall ${phoneNumber}`),
  setClipboardData: async ({ data = '' }: { data?: string }) => void phone.done.push(`setClipboardData ${data}`),
  chooseLocation,
  nextTick: (work: () => void) => setTimeout(work, 0),
  getCurrentPages: () => [{}, {}],
  getWindowInfo: () => ({ windowWidth: phone.width }),
  onWindowResize: () => undefined,
  offWindowResize: () => undefined,
  getAppBaseInfo: () => ({ fontSizeSetting: 17 }),
}

export const getCurrentPages = Taro.getCurrentPages
export default Taro
