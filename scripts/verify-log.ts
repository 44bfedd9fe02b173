import { join } from 'node:path'
import { verifyLog } from '../platform/log/verify-log'
import type { Store } from '../platform/ports/store'
import { openPostgresStore } from '../platform/postgres/open-store'
import { openCloudbaseStore } from '../platform/wechat/store/open-cloudbase-store'
import { credentials } from './wechat/apply/open-cloud'
import { CONFIG_FILE, ROOT, readConfig } from './wechat/config'

/** Where the log lies: on this machine, or with `-- --cloud` in the environment that wechat.config.json names. */
async function openLog(): Promise<{ store: Store; close(): Promise<void> }> {
  if (process.argv.includes('--cloud')) {
    const { cloudEnv: env, region } = readConfig(join(ROOT, CONFIG_FILE))
    return { ...openCloudbaseStore({ env, region, ...credentials('verify-log -- --cloud') }), close: async () => {} }
  }
  const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir = '.data' } = process.env
  return openPostgresStore(databaseUrl ? { databaseUrl } : { folder: `${dataDir}/db` })
}

/** `npm run verify-log`: reads the whole log again; exits with 1 and names the first altered record if there is one. */
async function main(): Promise<void> {
  const { store, close } = await openLog()
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
