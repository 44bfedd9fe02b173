import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const FOLDERS: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'mac', win32: 'windows' }

/** WeChat's own compilers, as npm carries them: without their run bit, and perhaps in a folder that isn't ours. */
function compilerPath(name: 'wcc' | 'wcsc'): string {
  const home = dirname(createRequire(__filename).resolve('miniprogram-compiler/package.json'))
  const file = process.platform === 'win32' ? `${name}.exe` : name
  const original = join(home, 'bin', FOLDERS[process.platform] ?? 'linux', file)
  try {
    chmodSync(original, 0o755)
    return original
  } catch {
    const copy = join(tmpdir(), 'weapp-compilers', file)
    mkdirSync(dirname(copy), { recursive: true })
    copyFileSync(original, copy)
    chmodSync(copy, 0o755)
    return copy
  }
}

/** What the compiler printed; throws with its words (file, line, column) when it refuses. */
export function runCompiler(name: 'wcc' | 'wcsc', args: string[], cwd: string): string {
  const done = spawnSync(compilerPath(name), args, { cwd, maxBuffer: 64 * 1024 * 1024, encoding: 'utf8' })
  if (done.error) throw done.error
  // wcsc reports some faults in words and still ends with 0.
  if (done.status !== 0 || /^ERR:/m.test(done.stderr)) throw new Error(`${name}: ${done.stderr.trim() || done.stdout}`)
  return done.stdout
}
