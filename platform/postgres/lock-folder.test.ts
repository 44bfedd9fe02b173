import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startedAt } from './find-process'
import { FolderInUse, lockFolder } from './lock-folder'

let folder: string
const lock = () => join(folder, 'in-use.lock')
const leave = (holder: object | string) =>
  writeFileSync(lock(), typeof holder === 'string' ? holder : JSON.stringify(holder))
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A process that does nothing; its end is awaited. */
function startOther() {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  const ended = new Promise((resolve) => other.on('exit', resolve))
  const kill = () => {
    other.kill('SIGKILL')
    return ended
  }
  return { pid: other.pid as number, kill }
}

describe('a data folder', () => {
  test('is held by one, and free again when that one lets go', () => {
    const release = lockFolder(folder)
    expect(() => lockFolder(folder)).toThrow(FolderInUse)
    release()
    expect(existsSync(lock())).toBe(false)
    lockFolder(folder)()
  })

  test('held by a living process is refused with a sentence that says what to do', async () => {
    const other = startOther()
    leave({ pid: other.pid, started: startedAt(other.pid), host: hostname() })
    expect(() => lockFolder(folder)).toThrow(
      `数据文件夹 ${folder} 正被另一个程序(进程号 ${other.pid})使用。请先关掉那个程序,或用 DATA_DIR 指定另一个文件夹。`,
    )
    await other.kill()
    lockFolder(folder)()
  })

  test('whose holder was killed is taken over, also where its number went to another process', async () => {
    const other = startOther()
    leave({ pid: other.pid, started: 'an earlier boot', host: hostname() })
    const taken = lockFolder(folder)
    await other.kill()
    taken()
    leave({ pid: process.pid, started: 'before this process', host: hostname() })
    lockFolder(folder)()
  })

  test('whose holder is dead but not yet buried by its parent is taken over', async () => {
    // The shell starts a process and becomes one that never asks after it.
    const parent = spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 5'])
    const pid = Number(await new Promise((resolve) => parent.stdout.once('data', resolve)))
    leave({ pid, started: startedAt(pid), host: hostname() })
    expect(() => lockFolder(folder)).toThrow(FolderInUse)
    await sleep(400)
    lockFolder(folder)()
    parent.kill('SIGKILL')
  })

  test('held on another machine is refused while that one shows life, and taken over when it does not', () => {
    leave({ pid: 1, started: '', host: 'another' })
    expect(() => lockFolder(folder)).toThrow('主机 another')
    const longAgo = new Date(Date.now() - 60_000)
    utimesSync(lock(), longAgo, longAgo)
    lockFolder(folder)()
  })

  test('with a half-written lock is left alone at first, for it may be just being taken', () => {
    leave('{"pid":')
    expect(() => lockFolder(folder)).toThrow(FolderInUse)
    const longAgo = new Date(Date.now() - 60_000)
    utimesSync(lock(), longAgo, longAgo)
    lockFolder(folder)()
  })

  test('is not freed by one who no longer holds it', () => {
    const release = lockFolder(folder)
    leave({ pid: 1, started: '', host: 'another' })
    release()
    expect(existsSync(lock())).toBe(true)
  })
})
