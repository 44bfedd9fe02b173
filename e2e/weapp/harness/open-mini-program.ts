import { readAppConfig } from './app-config'
import { openAppService } from './app-service'
import { compileWxml } from './compile-wxml'
import { collectFaults } from './faults'
import { requireBuilt } from './list-files'
import { ownConsole } from './own-console'
import { createPage } from './page-instance'
import { openPageStack } from './page-stack'
import { renderPage } from './render-page'
import { createScreen, type Screen } from './screen'
import { ownTimers } from './timers'
import { openContext } from './vm-context'
import { createWx } from './wx-stub/create-wx'
import type { Outside } from './wx-stub/stub-parts'

export interface MiniProgram extends Screen {
  /** The phone's storage; hand it to the next start to come back as the same phone. */
  storage: Map<string, string>
  /** Toasts, modals and titles that WeChat showed, oldest first. */
  said: string[]
  outside: Outside
  /** Opens a page as a link or a code does: nothing below it. */
  open(url: string): void
  navigateTo(url: string): void
  switchTab(url: string): void
  back(): void
  route(): string
  setOnline(online: boolean): void
  /** WeChat finds the signal weak, or good again. */
  setWeakSignal(weak: boolean): void
  /** WeChat has fetched a newer version. */
  updateReady(): void
  /** The person turns to another app and comes back. */
  leaveAndReturn(): void
  /** Pulls the page down. */
  pullDown(): void
  /** The card that the page hands over when the person sends it on; fails where the page has none. */
  shareCard(): { title?: string; path?: string; imageUrl?: string }
  /** Ends it as WeChat does: no timer lives on. */
  close(): void
}

export type Start = Pick<Outside, 'cloud'> &
  Partial<Outside> & { distFolder: string; storage?: Map<string, string>; still?: boolean }

/** Starts the built mini program as a phone does, outside WeChat. `cloud` stands in for WeChat cloud. */
export function openMiniProgram({ distFolder, storage = new Map(), still, ...given }: Start): MiniProgram {
  const config = readAppConfig(requireBuilt(distFolder))
  const render = compileWxml(distFolder)
  const faults = collectFaults()
  const timers = ownTimers(faults, still)
  const said: string[] = []
  const outside: Outside = {
    photos: [],
    codes: [],
    agrees: true,
    online: true,
    ...{ weakSignal: false, privacyAgreed: true, agreeTaps: [], givesMicrophone: true, fontSize: 17 },
    ...{ phoneCodes: [], plugins: {} },
    upload: async () => {
      throw new Error('This test gave no stand-in for uploads')
    },
    ...given,
  }
  const service = openAppService(outside.plugins)
  const context: { toApp(value: unknown): unknown; load(path: string): unknown } = openContextLate()
  const stack = openPageStack(config, (route, query) =>
    createPage(
      service.pageConfig(route, context.load),
      route,
      context.toApp(query) as Record<string, string>,
      timers.soon,
    ),
  )
  const screen = createScreen({
    root: () => renderPage(render, stack.current(), (path) => service.componentMethods(path, context.load)),
    faults,
    agreed: (id) => void outside.agreeTaps.push(id),
    givePhoneNumber: () => (context as ReturnType<typeof openContextLate>).stub.givePhoneNumber(),
  })

  function openContextLate() {
    const toApp = (value: unknown) => opened.toApp(value)
    const stub = createWx({ outside, faults, storage, said, toApp, stack: () => stack, soon: timers.soon })
    const globals = {
      ...service.globals,
      ...timers.forApp,
      console: ownConsole(faults),
      wx: stub.wx,
      getCurrentPages: () => stack.pages(),
    }
    const opened = openContext(distFolder, globals, config)
    return { ...opened, stub }
  }
  const { stub } = context as ReturnType<typeof openContextLate>

  context.load('app')
  const app = service.app()
  const launch = context.toApp({ path: config.first, query: {}, scene: 1001, referrerInfo: {}, shareTicket: '' })
  app.onLaunch?.(launch)
  app.onShow?.(launch)

  return {
    ...screen,
    storage,
    said,
    outside,
    open: (url) => stack.reLaunch(url),
    navigateTo: (url) => stack.navigateTo(url),
    switchTab: (url) => stack.switchTab(url),
    back: () => stack.navigateBack(1),
    route: () => stack.current().route,
    setOnline(online) {
      outside.online = online
      stub.networkChanged()
    },
    setWeakSignal(weak) {
      outside.weakSignal = weak
      stub.networkChanged()
    },
    updateReady: () => stub.updateReady(),
    leaveAndReturn() {
      stub.tell('AppHide', {})
      ;(app.onHide as (() => void) | undefined)?.()
      stub.tell('AppShow', launch)
      app.onShow?.(launch)
    },
    pullDown() {
      const page = stack.current()
      ;(page.onPullDownRefresh as (() => void) | undefined)?.call(page)
    },
    shareCard() {
      const page = stack.current()
      const { onShareAppMessage: make } = page as { onShareAppMessage?: (from: unknown) => never }
      if (typeof make !== 'function') throw new Error(`${page.route} can't be sent on`)
      return make.call(page, { from: 'button' })
    },
    close: timers.close,
  }
}
