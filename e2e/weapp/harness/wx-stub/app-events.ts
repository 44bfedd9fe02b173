type Listener = (event: unknown) => void

const KINDS = [
  ...['AppShow', 'AppHide', 'Error', 'UnhandledRejection', 'PageNotFound', 'ThemeChange', 'MemoryWarning'],
  ...['KeyboardHeightChange', 'WindowResize', 'AudioInterruptionBegin', 'AudioInterruptionEnd', 'LazyLoadError'],
]

/** wx.onX / wx.offX of the app's life; `tell` sends one. */
export function appEventApis() {
  const listeners = new Map<string, Set<Listener>>(KINDS.map((kind) => [kind, new Set()]))
  const apis: Record<string, unknown> = {}
  for (const kind of KINDS) {
    const heard = listeners.get(kind)!
    apis[`on${kind}`] = (listener: Listener) => void heard.add(listener)
    apis[`off${kind}`] = (listener?: Listener) => (listener ? void heard.delete(listener) : heard.clear())
  }
  const manager = { onCheckForUpdate() {}, onUpdateReady() {}, onUpdateFailed() {}, applyUpdate() {} }
  apis.getUpdateManager = () => manager
  const tell = (kind: string, event: unknown) => {
    for (const listener of listeners.get(kind) ?? []) listener(event)
  }
  return { apis, tell }
}
