import { verifyLog } from '../platform/log/verify-log'
import { openPostgresStore } from '../platform/postgres/open-store'

/** `npm run verify-log`: reads the whole log again; exits with 1 and names the first altered record if there is one. */
async function main(): Promise<void> {
  const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir = '.data' } = process.env
  const { store, close } = await openPostgresStore(databaseUrl ? { databaseUrl } : { folder: `${dataDir}/db` })
  try {
    const found = await verifyLog(store)
    if (found.whole) {
      console.log(`The log is whole: ${found.events} events of ${found.subjects} subjects, ${found.days} days sealed.`)
      console.log(`Root of the last sealed day: ${found.lastRoot}`)
    } else {
      console.log(`The log was altered. First altered record: ${found.record} ${found.problem}.`)
      process.exitCode = 1
    }
  } finally {
    await close()
  }
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
