import { resolve } from 'node:path'
import { FolderInUse } from '../platform/postgres/lock-folder'
import { openPostgresStore } from '../platform/postgres/open-store'
import { createRuntime } from './create-runtime'
import { ensurePages } from './ensure-pages'

const {
  PORT = '8080',
  HOST = '127.0.0.1',
  DATABASE_URL: databaseUrl,
  DATA_DIR = '.data',
  DEMO = '1',
  PAGES = '1',
} = process.env

/** `npm start`: builds the pages where they are missing or old, opens the data, and says where to look. */
async function main(): Promise<void> {
  // PAGES=0: the calls alone, for a machine that serves the pages elsewhere.
  if (PAGES !== '0') await ensurePages()
  const dataFolder = resolve(DATA_DIR)
  console.log(databaseUrl ? '正在连接数据库……' : `正在打开数据文件夹 ${DATA_DIR}……`)
  const opened = await openPostgresStore(databaseUrl ? { databaseUrl } : { folder: `${dataFolder}/db` })
  const running = await createRuntime({
    store: opened.store,
    dataFolder,
    port: Number(PORT),
    host: HOST,
    demo: DEMO !== '0',
  })
  console.log(`可以用了:${running.address}`)
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    await running.close()
    await opened.close()
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

main().catch((error: NodeJS.ErrnoException) => {
  if (error instanceof FolderInUse) console.error(error.message)
  else if (error.code === 'EADDRINUSE')
    console.error(`端口 ${PORT} 已被占用。请关掉占用它的程序,或换一个端口:PORT=8081 npm start`)
  else console.error(error.stack ?? error)
  process.exit(1)
})
