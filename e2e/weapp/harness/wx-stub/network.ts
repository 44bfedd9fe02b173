import { asynchronous } from './asynchronous'
import type { StubParts } from './stub-parts'

type Listener = (status: unknown) => void

/** The network as the person has it; `changed` tells the app. */
export function networkApis({ outside, toApp }: StubParts) {
  const listeners = new Set<Listener>()
  const weakListeners = new Set<Listener>()
  const type = () => (outside.online ? '4g' : 'none')
  return {
    apis: {
      getNetworkType: asynchronous('getNetworkType', toApp, () => ({
        networkType: type(),
        weakNet: outside.weakSignal,
      })),
      onNetworkStatusChange: (listener: Listener) => void listeners.add(listener),
      offNetworkStatusChange: (listener?: Listener) => (listener ? void listeners.delete(listener) : listeners.clear()),
      onNetworkWeakChange: (listener: Listener) => void weakListeners.add(listener),
      offNetworkWeakChange: () => weakListeners.clear(),
    },
    changed() {
      for (const tell of listeners) tell(toApp({ isConnected: outside.online, networkType: type() }))
      for (const tell of weakListeners) tell(toApp({ weakNet: outside.weakSignal, networkType: type() }))
    },
  }
}
