import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(__dirname, '..')
const SOURCES = ['src', 'contract', 'config']

/** The newest change below a folder, in milliseconds. */
function newest(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((latest, entry) => Math.max(latest, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs), 0)
}

/** Builds dist/h5 when it is missing or older than its sources, and shows that something is going on. */
export async function ensurePages(): Promise<void> {
  const built = join(root, 'dist/h5/index.html')
  const changed = Math.max(...SOURCES.map((folder) => newest(join(root, folder))))
  if (existsSync(built) && statSync(built).mtimeMs > changed) return
  console.log('正在准备网页,第一次大约需要一分钟……')
  const started = Date.now()
  const progress = setInterval(
    () => console.log(`  还在准备,已用 ${Math.round((Date.now() - started) / 1000)} 秒`),
    10_000,
  )
  try {
    await run('npm', ['run', '--silent', 'build:h5'])
  } finally {
    clearInterval(progress)
  }
}

function run(command: string, args: string[]): Promise<void> {
  return new Promise((done, failed) => {
    let printed = ''
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        printed += text
      })
    }
    child.on('error', failed)
    child.on('close', (code) => (code === 0 ? done() : failed(new Error(`网页没有准备成功:\n${printed.slice(-4000)}`))))
  })
}
