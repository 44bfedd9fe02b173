import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** What a whole process took: as one waits for it, and on the processor, its waiting for others left out. */
export interface Took {
  wallMs: number
  cpuMs: number
}

const TELL = "process.on('exit', () => { const { user, system } = process.cpuUsage(); console.log(user + system) });"

/** A new process that runs one line of code, with nothing else of this one's surroundings. */
export async function timeProcess(code: string, environment: Record<string, string>): Promise<Took> {
  const env = { PATH: process.env.PATH ?? '', ...environment } as unknown as NodeJS.ProcessEnv
  const started = process.hrtime.bigint()
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', TELL + code], { env })
  const wallMs = Number(process.hrtime.bigint() - started) / 1e6
  return { wallMs, cpuMs: Number(stdout.trim().split('\n').at(-1)) / 1000 }
}
