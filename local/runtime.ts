import type { Ports } from '../platform/ports/ports'
import type { Store } from '../platform/ports/store'
import { runJobs } from '../platform/run-jobs'
import { createServe, type Serve } from '../platform/serve'
import { allOperations, allTimers } from './all-functions'
import { createLocalFiles, type LocalFiles } from './local-files'
import { localNotifier } from './local-notifier'
import { localPhoneNumbers } from './local-phone-numbers'
import { readSecret } from './secret'
import { sweepUploads } from './sweep-uploads'
import { type WordListSafety, wordListSafety } from './word-list-safety'

/** What the timers of the cloud do every minute, this runtime does this often, and soon after each change. */
const TICK_MS = 15_000
const WAKE_MS = 200

export interface Runtime {
  serve: Serve
  files: LocalFiles
  ports: Ports
  /** The stand-in of WeChat's content check, which the demo can put out of order. */
  safety: WordListSafety
  demo: boolean
  version: string
  /** Set when it is about to end; nothing new should be sent here. */
  stopping: boolean
  now(): Date
  /** Moves the demo's clock and runs what is due by then. */
  advance(minutes: number): Promise<void>
  wakeTimers(): void
  stop(): Promise<void>
}

/** The deployed functions' own tables on this machine's ports. */
export function startRuntime(options: {
  store: Store
  retiredKeys: readonly string[]
  dataFolder: string
  demo: boolean
  version: string
  now?: () => Date
}): Runtime {
  let ahead = 0
  const real = options.now ?? (() => new Date())
  const now = () => new Date(real().getTime() + ahead)
  const safety = wordListSafety()
  const secret = readSecret(options.dataFolder)
  const files = createLocalFiles(`${options.dataFolder}/files`, secret, now)
  const ports: Ports = {
    store: options.store,
    retiredKeys: options.retiredKeys,
    files,
    contentSafety: safety,
    notifier: localNotifier(),
    phoneNumbers: localPhoneNumbers(options.store, options.demo),
    // Outside WeChat's cloud nobody makes them; pages have addresses there.
    miniCodes: { draw: async () => ({ state: 'nowhere' }) },
    clock: { now },
  }
  let running = Promise.resolve()
  let woken: NodeJS.Timeout | undefined
  let stopped = false
  let waiting = false
  const jobs = [...allTimers, { name: 'sweep-files', run: () => files.sweep() }, sweepUploads(files)]
  const tick = () => {
    // A last call may still want the timers while the store is being closed. One that waits does for all who ask.
    if (stopped || waiting) return running
    waiting = true
    running = running.then(async () => {
      waiting = false
      await runJobs(jobs, ports, console.error, () => stopped)
    })
    return running
  }
  const regular = setInterval(tick, TICK_MS)
  return {
    serve: createServe(allOperations, ports),
    files,
    ports,
    safety,
    demo: options.demo,
    version: options.version,
    stopping: false,
    now,
    async advance(minutes) {
      ahead += minutes * 60_000
      await tick()
    },
    wakeTimers() {
      woken ??= setTimeout(() => {
        woken = undefined
        tick()
      }, WAKE_MS)
    },
    async stop() {
      stopped = true
      clearInterval(regular)
      clearTimeout(woken)
      await running
    },
  }
}
