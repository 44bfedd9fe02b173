import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Pool } from 'pg'
import { verifyLog } from '../platform/log/verify-log'
import { openPostgresStore } from '../platform/postgres/open-store'
import { startPostgresServer } from '../platform/store-suite/start-postgres-server'
import { countEscalated, countEvents } from './escalation/count-events'
import { insertDueCases } from './escalation/due-cases'
import type { Figures } from './run'

const CASES = 5000

/** The timer in a process of its own, as a cloud starts it. */
const startTimer = (databaseUrl: string): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'escalation', 'ring-until-quiet.ts')], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'inherit', 'inherit'],
  })

/**
 * 5,000 cases fall due at once. One timer is killed (SIGKILL) half-way; then two are started at once. Each case has to
 * be marked overdue once and escalated once: `lost` and `twice` are counted from the log, whose chains are read again.
 */
export async function measure(): Promise<Figures> {
  const server = await startPostgresServer()
  const opened = await openPostgresStore({ databaseUrl: server.databaseUrl, poolSize: 4 })
  const pool = new Pool({ connectionString: server.databaseUrl, max: 2 })
  // A connection that is told goodbye while it closes would otherwise end the process.
  pool.on('error', () => undefined)
  try {
    console.log(`putting ${CASES} cases that fall due at once`)
    await insertDueCases(opened.store, CASES)
    const killed = await killHalfWay(server.databaseUrl, pool)
    console.log(`killed the first timer after ${killed} of ${CASES}; two more start at once`)
    if (killed === 0 || killed >= CASES) throw new Error(`killed after ${killed}: nothing was interrupted`)
    const started = process.hrtime.bigint()
    const timers = [startTimer(server.databaseUrl), startTimer(server.databaseUrl)]
    await Promise.all(timers.map((timer) => once(timer, 'exit')))
    const seconds = Number(process.hrtime.bigint() - started) / 1e9
    const counted = await countEvents(pool)
    const log = await verifyLog(opened.store)
    if (!log.whole) throw new Error(`the log is broken at ${log.record}: ${log.problem}`)
    console.log(`the log is whole: ${log.events} events`)
    const rate = Math.round((CASES - killed) / seconds)
    return { bench: 'escalation', cases: CASES, ...counted, killed_after: killed, cases_per_second: rate }
  } finally {
    await pool.end()
    await opened.close()
    await server.close()
  }
}

async function killHalfWay(databaseUrl: string, pool: Pool): Promise<number> {
  const timer = startTimer(databaseUrl)
  while ((await countEscalated(pool)) < CASES / 2 && timer.exitCode === null) await sleep(20)
  timer.kill('SIGKILL')
  if (timer.exitCode === null) await once(timer, 'exit')
  // What the server had in hand when the connection broke ends first.
  await sleep(500)
  return countEscalated(pool)
}
