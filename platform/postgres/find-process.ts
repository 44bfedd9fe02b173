import { readFileSync } from 'node:fs'

/** Whether the process that had this pid and start time still runs, and not another that got its pid. */
export function isRunning(pid: number, started: string): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it runs, under another user.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return startedAt(pid) === started
}

/** Boot and start time of a process on Linux (field 22 of its stat), `ended` when it is dead; empty elsewhere, where the pid alone has to do. */
export function startedAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const [state = '', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // Dead, and only not yet taken note of by its parent, which some containers never do.
    if ('ZX'.includes(state)) return 'ended'
    return `${boot} ${fields[18] ?? ''}`
  } catch {
    return ''
  }
}
