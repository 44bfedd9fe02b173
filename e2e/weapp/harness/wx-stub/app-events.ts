import type { StubParts } from './stub-parts'

type Listener = (event: unknown) => void

const KINDS = [
  ...['AppShow', 'AppHide', 'Error', 'UnhandledRejection', 'PageNotFound', 'ThemeChange', 'MemoryWarning'],
  ...['KeyboardHeightChange', 'WindowResize', 'AudioInterruptionBegin', 'AudioInterruptionEnd', 'LazyLoadError'],
]

/** wx.onX / wx.offX of the app's life; `tell` sends one. */
export function appEventApis({ said }: Pick<StubParts, 'said'>) {
  const listeners = new Map<string, Set<Listener>>(KINDS.map((kind) => [kind, new Set()]))
  const apis: Record<string, unknown> = {}
  for (const kind of KINDS) {
    const heard = listeners.get(kind)!
    apis[`on${kind}`] = (listener: Listener) => void heard.add(listener)
    apis[`off${kind}`] = (listener?: Listener) => (listener ? void heard.delete(listener) : heard.clear())
  }
  const ready = new Set<Listener>()
  const manager = {
    onCheckForUpdate() {},
    onUpdateReady: (listener: Listener) => void ready.add(listener),
    onUpdateFailed() {},
    applyUpdate: () => void said.push('重新打开了新版本'),
  }
  apis.getUpdateManager = () => manager
  const tell = (kind: string, event: unknown) => {
    for (const listener of listeners.get(kind) ?? []) listener(event)
  }
  const updateReady = () => {
    for (const listener of ready) listener({})
  }
  return { apis, tell, updateReady }
}
