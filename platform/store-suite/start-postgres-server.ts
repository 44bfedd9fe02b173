import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { copyBinaries, findPostgresBinaries } from './postgres-binaries'

export interface PostgresServer {
  databaseUrl: string
  /** Stops the server and deletes its data. */
  close(): Promise<void>
}

/** PostgreSQL refuses to run as root; this user is on every Linux and owns nothing. */
type User = { uid?: number; gid?: number }
const NOBODY: User = { uid: 65534, gid: 65534 }
/**
 * Waits for the end of its input, which comes with the end of this process however it ends (kill -9 too); then stops
 * the server and takes its folder away. So no test, passed or failed, leaves a server behind.
 */
const KEEPER =
  '"$2" -D "$1/data" -k "" -p "$3" -h 127.0.0.1 -F & server=$!; cat; kill -INT $server; wait $server; rm -rf "$1"'

/** A real PostgreSQL server on a free port of this machine, with nothing in it; about a second. `programs`: instead of npm's. */
export async function startPostgresServer(programs = findPostgresBinaries()): Promise<PostgresServer> {
  const user: User = process.getuid?.() === 0 ? NOBODY : {}
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'))
  chmodSync(folder, 0o755)
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid ?? user.uid)
  const native = readableBy(programs, user, folder)
  const environment = { ...process.env, LC_ALL: 'C' }
  const initdb = ['-D', join(folder, 'data'), '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--no-locale', '-N']
  execFileSync(join(native, 'bin/initdb'), initdb, { ...user, env: environment, stdio: 'pipe', cwd: folder })

  const port = await freePort()
  const keeper = spawn('sh', ['-c', KEEPER, 'keeper', folder, join(native, 'bin/postgres'), String(port)], {
    ...user,
    env: environment,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  let log = ''
  keeper.stderr.on('data', (piece) => {
    log += piece
  })
  const ended = new Promise<void>((resolve) => keeper.on('close', () => resolve()))
  const databaseUrl = `postgres://postgres@127.0.0.1:${port}/postgres`
  const close = async () => {
    keeper.stdin.end()
    await ended
    // The keeper may not take away what lies in a folder of root's.
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await untilReady(databaseUrl)
  } catch (error) {
    await close()
    throw new Error(`the server did not start: ${log}`, { cause: error })
  }
  return { databaseUrl, close }
}

/** The programs where the user may run them. */
function readableBy(native: string, user: User, folder: string): string {
  try {
    execFileSync(join(native, 'bin/initdb'), ['--version'], { ...user, stdio: 'pipe', cwd: '/' })
    return native
  } catch {
    return copyBinaries(native, join(folder, 'native'))
  }
}

async function untilReady(databaseUrl: string): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    const client = new Client({ connectionString: databaseUrl })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (tried === 200) throw error
      await sleep(50)
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
