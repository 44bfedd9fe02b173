import { asynchronous } from './asynchronous'
import type { StubParts } from './stub-parts'

/** Moving between pages, and the bars around them. */
export function movingApis({ stack, toApp, said }: StubParts) {
  const later = (name: string, work: (options: Record<string, unknown>) => unknown) => asynchronous(name, toApp, work)
  const move = (name: 'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch') =>
    later(name, ({ url }) => stack()[name](String(url)))
  const nothing = (name: string) => later(name, () => undefined)
  return {
    navigateTo: move('navigateTo'),
    redirectTo: move('redirectTo'),
    switchTab: move('switchTab'),
    reLaunch: move('reLaunch'),
    navigateBack: later('navigateBack', ({ delta }) => stack().navigateBack(Number(delta ?? 1))),
    setNavigationBarTitle: later('setNavigationBarTitle', ({ title }) => void said.push(String(title))),
    ...Object.fromEntries(
      [
        ...['setNavigationBarColor', 'showNavigationBarLoading', 'hideNavigationBarLoading', 'hideHomeButton'],
        ...[
          'setTabBarItem',
          'setTabBarStyle',
          'setTabBarBadge',
          'removeTabBarBadge',
          'showTabBarRedDot',
          'hideTabBarRedDot',
          'setKeepScreenOn',
        ],
        ...['showTabBar', 'hideTabBar', 'pageScrollTo', 'startPullDownRefresh', 'stopPullDownRefresh', 'hideKeyboard'],
        ...['enableAlertBeforeUnload', 'disableAlertBeforeUnload', 'setPageStyle'],
      ].map((name) => [name, nothing(name)]),
    ),
  }
}
