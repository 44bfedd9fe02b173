import { resolve } from 'node:path'
import { openPostgresStore } from '../platform/postgres/open-store'
import { BadKeys } from '../platform/vault/read-keys'
import { createRuntime } from './create-runtime'
import { ensurePages } from './ensure-pages'
import { startFailure } from './start-failure'

const {
  PORT = '8080',
  HOST = '127.0.0.1',
  DATABASE_URL: databaseUrl,
  DATA_DIR = '.data',
  DEMO = '1',
  PAGES = '1',
  PROXIES = '',
  DRAIN_SECONDS = '0',
} = process.env

/** `npm start`: builds the pages where they are missing or old, opens the data, and says where to look. */
async function main(): Promise<void> {
  // PAGES=0: the calls alone, for a machine that serves the pages elsewhere.
  if (PAGES !== '0') await ensurePages()
  const dataFolder = resolve(DATA_DIR)
  // Two runtimes on one server need one key; a file beside each would lock the other out of the names.
  if (databaseUrl && DEMO === '0' && !process.env.DATA_KEYS && !process.env.DATA_KEYS_FILE)
    throw new BadKeys('正式使用数据库服务器时要设置 DATA_KEYS:姓名和电话用它加密保存,每台机器用同一把。')
  console.log(databaseUrl ? '正在连接数据库……' : `正在打开数据文件夹 ${DATA_DIR}……`)
  const opened = await openPostgresStore(databaseUrl ? { databaseUrl } : { folder: `${dataFolder}/db` })
  const running = await createRuntime({
    store: opened.store,
    dataFolder,
    port: Number(PORT),
    host: HOST,
    demo: DEMO !== '0',
    proxies: PROXIES,
  })
  console.log(`可以用了:${running.address}`)
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await running.close(Number(DRAIN_SECONDS) * 1000)
    await opened.close()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

main().catch((error) => {
  console.error(startFailure(error, PORT))
  process.exit(1)
})
