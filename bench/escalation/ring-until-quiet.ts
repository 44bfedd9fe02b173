import { ringAlarms } from '../../cloudfunctions/case/ring-alarms'
import type { Ports } from '../../platform/ports/ports'
import { openPostgresStore } from '../../platform/postgres/open-store'
import { runJobs } from '../../platform/run-jobs'
import { cases } from '../../records/case'
import { NOW } from './due-cases'

/** One timer in a process of its own: ticks until nothing is due any more. */
async function main(): Promise<void> {
  const { store, close } = await openPostgresStore({ databaseUrl: process.env.DATABASE_URL ?? '', poolSize: 10 })
  const ports = { store, clock: { now: () => new Date(NOW) } } as unknown as Ports
  const due = { where: { alarmAt: { lte: NOW } }, limit: 1 }
  while ((await store.find(cases, due)).rows.length > 0) await runJobs([ringAlarms], ports)
  await close()
}

main().catch((error) => {
  console.error(error)
  process.exit(1)
})
