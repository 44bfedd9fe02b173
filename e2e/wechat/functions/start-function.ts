import { type ChildProcess, fork } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const HOST = join(__dirname, 'function-host.cjs')
/** How long a call may take, as the function is set up in the cloud. */
const MOST_MS = 60_000

export interface RunningFunction {
  /** A call with what the platform sets for it; rejects when the function throws, ends or takes too long. */
  invoke(event: object, environment: Record<string, string>): Promise<unknown>
  /** What it wrote to its log as errors since the last time. */
  takeErrors(): string
  /** Ends once every call has been answered: whoever is stopped in between leaves a transaction open. */
  idle(): Promise<void>
  stop(): Promise<void>
}
/** What the SDK says of a machine that is busy, and of nothing that the function did. */
const SLOW = /^\[TCB\]\[WARN\] Your current request \S+ is longer than .*$/gm

interface Waiting {
  resolve(reply: unknown): void
  reject(error: Error): void
}
type Message = { id?: number; reply?: unknown; thrown?: string }

/**
 * A built function in a process of its own, with a copy of its folder and nothing else of this machine's: what it did
 * not bring along is missing, as in the cloud. `environment` is what the cloud sets for all its calls.
 */
export function startFunction(folder: string, environment: Record<string, string>): RunningFunction {
  const home = mkdtempSync(join(tmpdir(), 'function-'))
  cpSync(folder, home, { recursive: true })
  const env = { PATH: process.env.PATH ?? '', TZ: 'UTC', ...environment } as unknown as NodeJS.ProcessEnv
  const child: ChildProcess = fork(HOST, [home], { cwd: home, env, execArgv: [], silent: true })
  const waiting = new Map<number, Waiting>()
  const quieted: (() => void)[] = []
  let errors = ''
  let asked = 0
  child.stderr!.on('data', (text) => {
    errors += text
  })
  child.on('message', ({ id, reply, thrown }: Message) => {
    const call = waiting.get(id ?? 0)
    if (thrown !== undefined) call?.reject(new Error(thrown))
    else call?.resolve(reply)
  })
  const ended = new Promise<void>((done) => {
    child.once('close', () => {
      for (const call of waiting.values()) call.reject(new Error(`the function's process ended: ${errors.trim()}`))
      done()
    })
  })

  async function invoke(event: object, forCall: Record<string, string>): Promise<unknown> {
    asked += 1
    const id = asked
    let timer: NodeJS.Timeout | undefined
    try {
      return await new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        timer = setTimeout(() => reject(new Error(`no answer in ${MOST_MS / 1000} s`)), MOST_MS)
        if (!child.connected) reject(new Error(`the function's process ended: ${errors.trim()}`))
        else child.send({ id, event, environment: forCall, context: { request_id: `request-${id}` } })
      })
    } finally {
      clearTimeout(timer)
      waiting.delete(id)
      if (waiting.size === 0) for (const quiet of quieted.splice(0)) quiet()
    }
  }

  return {
    invoke,
    takeErrors() {
      const text = errors.replace(SLOW, '')
      errors = ''
      return text.trim()
    },
    idle: () => (waiting.size === 0 ? Promise.resolve() : new Promise((quiet) => quieted.push(quiet))),
    async stop() {
      child.kill()
      await ended
      rmSync(home, { recursive: true, force: true })
    },
  }
}
