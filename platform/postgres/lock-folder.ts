import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { isRunning, startedAt } from './find-process'

interface Holder {
  pid: number
  /** Kernel start time of the process where it can be read, so that a pid used again is not taken for the holder. */
  started: string
  /** A pid says nothing about another machine or container that shares the folder. */
  host: string
}

/** The folder is in use by a living process; the sentence is for the person who started a second one. */
export class FolderInUse extends Error {
  override name = 'FolderInUse'
}

const NAME = 'in-use.lock'
const SIGN_OF_LIFE_MS = 5_000
const TAKEN_FOR_DEAD_MS = 30_000

/**
 * Locks a data folder to this process, as PGlite does not: two processes in one folder lose rows. A lock left by a
 * killed process is taken over at once, one left on another host when it gave no sign of life for 30 seconds. Returns
 * what releases it; throws `FolderInUse`.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, NAME)
  const mine = JSON.stringify({ pid: process.pid, started: startedAt(process.pid), host: hostname() } satisfies Holder)
  for (let tried = 0; tried < 5; tried += 1) {
    try {
      writeFileSync(path, mine, { flag: 'wx' })
      return holdUntilReleased(path, mine)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const text = read(path)
      if (text !== undefined && isHeld(path, text)) throw new FolderInUse(sentence(folder, text))
      if (text !== undefined) takeAway(path, text)
    }
  }
  throw new FolderInUse(`数据文件夹 ${folder} 正被另一个程序使用,请稍后再试。`)
}

function holdUntilReleased(path: string, mine: string): () => void {
  const alive = setInterval(() => {
    const now = new Date()
    // The folder may have been deleted under us, as tests do; then there is nothing left to hold.
    if (read(path) === mine) utimesSync(path, now, now)
  }, SIGN_OF_LIFE_MS)
  alive.unref()
  return () => {
    clearInterval(alive)
    if (read(path) === mine) rmSync(path, { force: true })
  }
}

function isHeld(path: string, text: string): boolean {
  const holder = parse(text)
  // Half written: by someone who is just taking it, unless it stays so.
  if (!holder || holder.host !== hostname()) return ageOf(path) < TAKEN_FOR_DEAD_MS
  if (holder.pid === process.pid) return holder.started === startedAt(process.pid)
  return isRunning(holder.pid, holder.started)
}

/** Takes a dead lock away; moved aside first, since another may have replaced it by a living one meanwhile. */
function takeAway(path: string, dead: string): void {
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
    if (read(aside) !== dead) linkSync(aside, path)
  } catch {
    // Someone else was faster; the next try sees whose it is.
  }
  rmSync(aside, { force: true })
}

function sentence(folder: string, text: string): string {
  const holder = parse(text)
  const who = holder
    ? `另一个程序(进程号 ${holder.pid}${holder.host === hostname() ? '' : `,主机 ${holder.host}`})`
    : '另一个程序'
  return `数据文件夹 ${folder} 正被${who}使用。请先关掉那个程序,或用 DATA_DIR 指定另一个文件夹。`
}

function parse(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder
  } catch {
    return undefined
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function ageOf(path: string): number {
  try {
    return Date.now() - statSync(path).mtimeMs
  } catch {
    return Number.POSITIVE_INFINITY
  }
}
