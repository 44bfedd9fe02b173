import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Spawned, spawnRuntime } from '../local/testing/spawn-runtime'
import { openSession } from '../platform/desk/open-session'
import { verifyLog } from '../platform/log/verify-log'
import { type OpenedStore, openPostgresStore } from '../platform/postgres/open-store'
import { startPostgresServer } from '../platform/store-suite/start-postgres-server'
import { runCallers } from './measuring/run-callers'
import type { Figures } from './run'
import { countEffects } from './two-runtimes/count-effects'
import { type Load, liveCase, STEPS } from './two-runtimes/live-case'
import { untilQuiet } from './two-runtimes/until-quiet'

/** Residents at once, and how many cases each sees through. */
const RESIDENTS = 12
const CASES = 36
const LIVES = RESIDENTS * CASES
/** Each runtime is killed once, when so much of the load is done. */
const KILLED_AT = [0.1, 0.5]

/**
 * Two runtimes start at once on an empty PostgreSQL and share one folder. Residents and a worker call both in turn; each
 * runtime is killed (SIGKILL) with calls under way, and started again. An unanswered call is sent to the other runtime
 * with its own id. `lost` and `twice` are read from the tables: the calls, the messages, the tallies, the consents.
 */
export async function measure(): Promise<Figures> {
  const server = await startPostgresServer()
  const folder = mkdtempSync(join(tmpdir(), 'two-runtimes-'))
  const start = () => spawnRuntime(folder, { DATABASE_URL: server.databaseUrl })
  const running: Spawned[] = []
  let opened: OpenedStore | undefined
  try {
    console.log('starting two runtimes at once on an empty database')
    running.push(...(await Promise.all([start(), start()])))
    opened = await openPostgresStore({ databaseUrl: server.databaseUrl, poolSize: 4 })
    const doors = { addresses: running.map(({ address }) => address), underWay: [0, 0], retried: 0 }
    const loads = await signIn(opened, doors)
    const done = () => loads.reduce((total, { acknowledged }) => total + acknowledged.length, 0)
    const begun = process.hrtime.bigint()
    const living = runCallers(RESIDENTS, CASES, (caller) => liveCase(loads[caller] as Load))
    const caught = killInTurn(running, doors, start, done)
    await living
    const seconds = Number(process.hrtime.bigint() - begun) / 1e9
    const underWay = await caught
    console.log('waiting until the timers have nothing left to do')
    await untilQuiet(opened.db)
    const log = await verifyLog(opened.store)
    if (!log.whole) throw new Error(`the log is broken at ${log.record}: ${log.problem}`)
    const refused = loads.flatMap((load) => load.refused)
    for (const words of refused.slice(0, 10)) console.log(`refused: ${words}`)
    const total = (of: (load: Load) => number) => loads.reduce((sum, load) => sum + of(load), 0)
    const calls = total((load) => load.calls)
    const acknowledged = loads.flatMap((load) => load.acknowledged)
    const counted = await countEffects(
      opened.db,
      acknowledged,
      total((load) => load.consents),
    )
    return {
      ...{ bench: 'two-runtimes', ...counted, calls, retried: doors.retried, refused: refused.length },
      ...{ twins: total((load) => load.twins), killed: KILLED_AT.length, under_way_when_killed: underWay },
      ...{ events: log.events, calls_per_second: Math.round(calls / seconds) },
    }
  } finally {
    await Promise.all(running.map((runtime) => runtime.killHard()))
    await opened?.close()
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Kills one after the other with calls under way and starts it again; returns how many calls that cut off. */
async function killInTurn(running: Spawned[], doors: Load['doors'], start: () => Promise<Spawned>, done: () => number) {
  const all = LIVES * STEPS.length
  let cutOff = 0
  for (const [at, part] of KILLED_AT.entries()) {
    while (done() < all * part || doors.underWay[at] === 0) await sleep(2)
    const caught = doors.underWay[at] ?? 0
    if (done() >= all) throw new Error('the load was over before it could be interrupted')
    await running[at]?.killHard()
    cutOff += caught
    console.log(`killed runtime ${at + 1} after ${done()} of ${all} calls, with ${caught} under way`)
    const next = await start()
    running[at] = next
    doors.addresses[at] = next.address
    console.log(`runtime ${at + 1} is back after ${done()} of ${all} calls`)
    if (done() >= all) throw new Error('the load was over before the runtime was back')
  }
  return cutOff
}

/** Residents whom nobody knows yet, each with a session, and the worker who has all their cases. */
async function signIn({ store }: OpenedStore, doors: Load['doors']): Promise<Load[]> {
  const open = { browser: '浏览器', staffOnly: false, hours: 12, idleMinutes: 0 }
  const now = new Date()
  const worker = (await openSession(store, 'demo-worker-li', open, now)).token
  const loads: Load[] = []
  for (let number = 0; number < RESIDENTS; number += 1) {
    const resident = (await openSession(store, `bench-resident-${number}`, open, now)).token
    const nothing = { acknowledged: [], lives: 0, consents: 0, calls: 0, twins: 0, refused: [] }
    loads.push({ ...nothing, first: number % 2, doors, tokens: { resident, worker } })
  }
  return loads
}
