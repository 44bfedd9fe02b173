import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'

const root = resolve(__dirname, '../..')

export interface Spawned {
  child: ChildProcess
  address: string
  /** kill -9: no goodbye, no flush. Nothing where it has ended. */
  killHard(): Promise<void>
}

/** Starts the real runtime in a process of its own; throws what it printed when it ends instead of getting ready. */
export async function spawnRuntime(dataFolder: string, settings: Record<string, string> = {}): Promise<Spawned> {
  const alone = { DATA_DIR: dataFolder, PORT: '0', PAGES: '0', DATABASE_URL: '' }
  const env = { ...process.env, NODE_OPTIONS: '', ...alone, ...settings }
  const child = spawn(process.execPath, ['--import', 'tsx', 'local/start.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const address = await new Promise<string>((ready, failed) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        printed += text
        const found = /可以用了:(\S+)/.exec(printed)
        if (found?.[1]) ready(found[1])
      })
    }
    child.on('close', () => failed(new Error(printed)))
  })
  return {
    child,
    address,
    async killHard() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const closed = once(child, 'close')
      child.kill('SIGKILL')
      await closed
    },
  }
}
