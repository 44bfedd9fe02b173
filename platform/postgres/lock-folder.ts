import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Holder {
  pid: number
  /** Kernel start time of the process where it can be read, so that a pid used again is not taken for the holder. */
  started: string
}

/** The folder is in use by a living process; the sentence is for the person who started a second one. */
export class FolderInUse extends Error {
  override name = 'FolderInUse'
}

/**
 * Locks a data folder to this process, as PGlite does not: two processes in one folder lose rows. A lock left by a
 * killed process is taken over. Returns what releases it; throws `FolderInUse`.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'in-use.lock')
  const mine: Holder = { pid: process.pid, started: startedAt(process.pid) }
  for (let tried = 0; tried < 3; tried += 1) {
    try {
      writeFileSync(path, JSON.stringify(mine), { flag: 'wx' })
      return () => rmSync(path, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const holder = readHolder(path)
      if (holder && isAlive(holder)) {
        throw new FolderInUse(
          `数据文件夹 ${folder} 正被另一个程序(进程号 ${holder.pid})使用。请先关掉那个程序,或用 DATA_DIR 指定另一个文件夹。`,
        )
      }
      rmSync(path, { force: true })
    }
  }
  throw new FolderInUse(`数据文件夹 ${folder} 正被另一个程序使用,请稍后再试。`)
}

function readHolder(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder
  } catch {
    return undefined
  }
}

function isAlive({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return startedAt(pid) === started
}

/** Field 22 of /proc/PID/stat on Linux; empty elsewhere, where the pid alone has to do. */
function startedAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}
