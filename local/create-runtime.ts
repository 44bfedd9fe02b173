import { resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { version } from '../package.json'
import type { Store } from '../platform/ports/store'
import { sealStore } from '../platform/vault/seal-store'
import { createVault } from '../platform/vault/vault'
import { dataKeys } from './data-keys'
import { buildApp } from './http/build-app'
import { type Runtime, startRuntime } from './runtime'
import { fillStore } from './seeds/fill-store'

const LONGEST_CALL_MS = 20_000

export interface RuntimeOptions {
  store: Store
  /** Secret and photos live here. */
  dataFolder: string
  /** 0 takes any free port. */
  port: number
  demo: boolean
  /** The clock that the demo's own is set by; the machine's unless given. */
  now?: () => Date
  host?: string
  /** Addresses of the proxies in front, whose word on who calls is taken. */
  proxies?: string
  /** Where the h5 build stands; `dist/h5` when absent. */
  pages?: string
}
export interface RunningRuntime {
  app: FastifyInstance
  /** http://… */
  address: string
  runtime: Runtime
  advance(minutes: number): Promise<void>
  /** Answers what is under way and ends; `drainMs` before that, `/healthz` says so, for those who ask it. */
  close(drainMs?: number): Promise<void>
}

/** The whole platform in one process: seeds, functions, HTTP, timers. The store stays the caller's to close. */
export async function createRuntime(options: RuntimeOptions): Promise<RunningRuntime> {
  const { dataFolder, demo, now } = options
  const vault = createVault(dataKeys(dataFolder))
  const store = sealStore(options.store, vault)
  await fillStore(store, now?.() ?? new Date(), demo)
  const runtime = startRuntime({
    store,
    retiredKeys: vault.retired,
    dataFolder,
    demo,
    version,
    ...(now ? { now } : {}),
  })
  const app = await buildApp(runtime, resolve(options.pages ?? resolve(__dirname, '../dist/h5')), options.proxies)
  const address = await app.listen({ port: options.port, host: options.host ?? '127.0.0.1' })
  const close = async (drainMs = 0) => {
    runtime.stopping = true
    await sleep(drainMs)
    // Whoever takes longer than this to send a photo is cut off, and sends it again.
    const cutOff = setTimeout(() => app.server.closeAllConnections(), LONGEST_CALL_MS)
    await Promise.all([app.close(), runtime.stop()])
    clearTimeout(cutOff)
  }
  return { app, address, runtime, advance: runtime.advance, close }
}
