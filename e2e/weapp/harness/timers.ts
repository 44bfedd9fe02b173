import type { Faults } from './faults'

type Callback = (...args: unknown[]) => void

/** From here on it is a page that looks again by itself, not a step of what it does. */
const LOOKS_AGAIN_MS = 10_000

/**
 * The timers of one mini program: a fault in one is kept, and all end when it is closed. Where it is `still`, no page looks
 * again by itself, so that what is counted does not hang on how quick the machine is.
 */
export function ownTimers(faults: Faults, still = false) {
  const running = new Set<NodeJS.Timeout>()
  let closed = false
  const guard = (callback: Callback) =>
    function guarded(...args: unknown[]) {
      if (closed) return
      try {
        callback(...args)
      } catch (fault) {
        faults.add(fault)
      }
    }
  const keep = (timer: NodeJS.Timeout) => {
    running.add(timer)
    return timer
  }
  // On the phone a timer is a number.
  const start =
    (set: (callback: Callback, ms?: number, ...args: unknown[]) => NodeJS.Timeout) =>
    (callback: Callback, ms?: number, ...args: unknown[]) =>
      Number(keep(set(guard(callback), ms, ...args)))
  const every = start(setInterval as never)
  const stop = (timer: number) => clearTimeout(timer)
  return {
    forApp: {
      setTimeout: start(setTimeout as never),
      setInterval: (callback: Callback, ms?: number, ...args: unknown[]) =>
        still && (ms ?? 0) >= LOOKS_AGAIN_MS ? 0 : every(callback, ms, ...args),
      clearTimeout: stop,
      clearInterval: stop,
    },
    /** For the harness itself: soon, unless it is closed by then. */
    soon: (callback: () => void) => void keep(setTimeout(guard(callback), 0)),
    close() {
      closed = true
      for (const timer of running) clearTimeout(timer)
      running.clear()
    },
  }
}
export type OwnTimers = ReturnType<typeof ownTimers>
