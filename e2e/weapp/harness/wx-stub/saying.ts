import { ApiFailure, asynchronous } from './asynchronous'
import type { StubParts } from './stub-parts'

/** What WeChat shows above the page: kept, so that a test can read it. */
export function sayingApis({ said, outside, toApp }: StubParts) {
  const later = (name: string, work: (options: Record<string, unknown>) => unknown) => asynchronous(name, toApp, work)
  return {
    showToast: later('showToast', ({ title }) => void said.push(String(title))),
    hideToast: later('hideToast', () => undefined),
    showLoading: later('showLoading', () => undefined),
    hideLoading: later('hideLoading', () => undefined),
    showModal: later('showModal', ({ title, content }) => {
      said.push([title, content].filter(Boolean).join('\n'))
      return { confirm: outside.agrees, cancel: !outside.agrees }
    }),
    showActionSheet: later('showActionSheet', ({ itemList }) => {
      said.push((itemList as string[]).join('\n'))
      if (!outside.agrees) throw new ApiFailure('showActionSheet:fail cancel')
      return { tapIndex: 0 }
    }),
    vibrateShort: later('vibrateShort', () => undefined),
    vibrateLong: later('vibrateLong', () => undefined),
  }
}
