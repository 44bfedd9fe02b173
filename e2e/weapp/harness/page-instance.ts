import { applySetData, type PageData } from './apply-set-data'

type Method = (this: PageInstance, ...args: unknown[]) => unknown
/** What a page hands to Page(): data, lifecycle and handlers. */
export type PageConfig = Record<string, unknown> & { data?: PageData }

/** A live page, as getCurrentPages gives it to the app. */
export interface PageInstance extends Record<string, unknown> {
  route: string
  options: Record<string, string>
  data: PageData
  setData(change: Record<string, unknown>, done?: () => void): void
}

/** `soon` calls back after the frame, as setData's callback does. */
export function createPage(
  config: PageConfig,
  route: string,
  options: Record<string, string>,
  soon: (callback: () => void) => void,
): PageInstance {
  const page: PageInstance = {
    ...config,
    route,
    __route__: route,
    is: route,
    options,
    data: JSON.parse(JSON.stringify(config.data ?? {})),
    setData(change, done) {
      applySetData(page.data, change)
      if (done) soon(done)
    },
  }
  return page
}

/** Calls a lifecycle or a handler where the page has it. */
export function callPage(page: PageInstance, name: string, ...args: unknown[]): unknown {
  const method = page[name]
  return typeof method === 'function' ? (method as Method).apply(page, args) : undefined
}
