import type { AppConfig } from './app-config'
import { callPage, type PageInstance } from './page-instance'

/** WeChat's rules of moving between pages; a broken rule is a failure with WeChat's words. */
export interface PageStack {
  pages(): PageInstance[]
  current(): PageInstance
  navigateTo(url: string): void
  redirectTo(url: string): void
  switchTab(url: string): void
  reLaunch(url: string): void
  navigateBack(delta: number): void
}

const DEEPEST = 10

/** `make` builds a page from its route; `toApp` copies the parameters into the app's realm. */
export function openPageStack(
  config: AppConfig,
  make: (route: string, query: Record<string, string>) => PageInstance,
): PageStack {
  let stack: PageInstance[] = []
  /** Tab pages live on when another tab is shown. */
  const tabs = new Map<string, PageInstance>()

  const parse = (url: string) => {
    const [path = '', search = ''] = url.split('?')
    const below = stack.at(-1)?.route.split('/').slice(0, -1).join('/') ?? ''
    const route = path.startsWith('/') ? path.slice(1) : new URL(path, `http://app/${below}/`).pathname.slice(1)
    if (!config.routes.includes(route)) throw new Error(`page "${route}" is not found`)
    // WeChat leaves the parameters' values as they were sent.
    const pairs = search
      .split('&')
      .filter(Boolean)
      .map((pair) => pair.split('='))
    return { route, query: Object.fromEntries(pairs.map(([key, ...value]) => [key, value.join('=')])) }
  }
  const show = (page: PageInstance, fresh: boolean) => {
    if (fresh) callPage(page, 'onLoad', page.options)
    callPage(page, 'onShow')
    if (fresh) callPage(page, 'onReady')
  }
  const push = ({ route, query }: ReturnType<typeof parse>) => {
    const page = make(route, query)
    if (config.tabs.includes(route)) tabs.set(route, page)
    stack.push(page)
    show(page, true)
  }
  const hideTop = () => void (stack.length > 0 && callPage(stack.at(-1)!, 'onHide'))
  const unload = (pages: PageInstance[]) => {
    for (const page of pages.reverse()) callPage(page, 'onUnload')
  }
  const noTab = (api: string, route: string) => {
    if (config.tabs.includes(route)) throw new Error(`${api}:fail can not ${api} a tabbar page`)
  }

  return {
    pages: () => [...stack],
    current: () => stack.at(-1)!,
    navigateTo(url) {
      const target = parse(url)
      noTab('navigateTo', target.route)
      if (stack.length >= DEEPEST) throw new Error('navigateTo:fail webview count limit exceed')
      hideTop()
      push(target)
    },
    redirectTo(url) {
      const target = parse(url)
      noTab('redirectTo', target.route)
      unload(stack.splice(-1))
      push(target)
    },
    switchTab(url) {
      const target = parse(url)
      if (!config.tabs.includes(target.route)) throw new Error('switchTab:fail can not switch to no-tabBar page')
      hideTop()
      const shown = new Set(tabs.values())
      unload(stack.filter((page) => !shown.has(page)))
      stack = []
      const kept = tabs.get(target.route)
      if (!kept) return push(target)
      stack.push(kept)
      show(kept, false)
    },
    reLaunch(url) {
      const target = parse(url)
      unload([...new Set([...tabs.values(), ...stack])])
      tabs.clear()
      stack = []
      push(target)
    },
    navigateBack(delta) {
      const going = stack.splice(Math.max(1, stack.length - delta))
      if (going.length === 0) throw new Error('navigateBack:fail cannot navigate back at first page.')
      unload(going)
      show(stack.at(-1)!, false)
    },
  }
}
