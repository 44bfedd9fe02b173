import type { PageConfig } from './page-instance'
import type { LoadFile } from './vm-context'

type Methods = Record<string, (event: unknown) => unknown>
export interface AppInstance extends Record<string, unknown> {
  onLaunch?(options: unknown): void
  onShow?(options: unknown): void
  onError?(message: string): void
}

/** App, Page and Component: what packaged files register when they are run. */
export function openAppService(plugins: Record<string, unknown>) {
  let app: AppInstance | undefined
  let registered: PageConfig | undefined
  let component: { methods?: Methods } | undefined
  const pages = new Map<string, PageConfig>()
  const components = new Map<string, Methods>()
  const registerApp = (config: AppInstance) => {
    app = config
  }
  const registerPage = (config: PageConfig) => {
    registered = config
  }
  const registerComponent = (config: { methods?: Methods }) => {
    component = config
  }
  const asGiven = (config: unknown) => config
  return {
    globals: {
      App: registerApp,
      Page: registerPage,
      Component: registerComponent,
      Behavior: asGiven,
      getApp: () => app,
      requirePlugin: (name: string) => {
        if (name in plugins) return plugins[name]
        throw new Error(`requirePlugin('${name}'): the mini program declares no plugin`)
      },
    },
    app: () => {
      if (!app) throw new Error('app.js did not call App()')
      return app
    },
    pageConfig(route: string, load: LoadFile): PageConfig {
      const known = pages.get(route)
      if (known) return known
      registered = undefined
      load(route)
      if (!registered) throw new Error(`${route}.js did not call Page()`)
      pages.set(route, registered)
      return registered
    },
    componentMethods(path: string, load: LoadFile): Methods {
      const known = components.get(path)
      if (known) return known
      component = undefined
      load(path)
      const methods = (component as { methods?: Methods } | undefined)?.methods
      if (!methods) throw new Error(`${path}.js did not call Component() with methods`)
      components.set(path, methods)
      return methods
    },
  }
}
