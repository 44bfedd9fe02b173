import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startCloudbaseEndpoint } from '../platform/wechat/endpoint/start-cloudbase-endpoint'
import { buildFunctions, FUNCTIONS } from '../scripts/build-functions'
import { type FirstCall, firstCalls } from './cold-start/first-calls'
import { type Took, timeProcess } from './cold-start/time-process'
import { median } from './measuring/median'
import type { Figures } from './run'

const ROUNDS = 15
const SDK = resolve(__dirname, '../node_modules/wx-server-sdk')

/**
 * How long a deployed function takes from nothing until it is loaded, and until its first call is answered, against
 * bare `require('wx-server-sdk')`: whole processes in turn, medians, the slowest function's. Wall time is what somebody
 * waits; it counts what the stand-in for the cloud needs too, on the same processor. `cpu` is the process's own work.
 */
export async function measure(): Promise<Figures> {
  const out = mkdtempSync(join(tmpdir(), 'functions-'))
  const endpoint = await startCloudbaseEndpoint()
  try {
    await buildFunctions(out)
    return summarise(await run(out, await firstCalls(FUNCTIONS, endpoint)))
  } finally {
    await endpoint.close()
    rmSync(out, { recursive: true })
  }
}

type Start = readonly [what: string, code: string, environment: Record<string, string>]

/** Back and forth through all of them, so that what else the machine does meets none of them alone. */
async function run(out: string, calls: ReadonlyMap<string, FirstCall>): Promise<Map<string, Took[]>> {
  const bare: Start = ['bare', `require(${JSON.stringify(SDK)})`, {}]
  const starts = [
    bare,
    ...[...calls].flatMap(([name, call]) => startsOf(name, join(out, name, 'index.js'), call)),
    bare,
  ]
  const times = new Map(starts.map(([what]) => [what, [] as Took[]]))
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const [what, code, environment] of round % 2 ? starts : [...starts].reverse()) {
      times.get(what)!.push(await timeProcess(code, environment))
    }
    console.log(`round ${round} of ${ROUNDS}`)
  }
  return times
}

/** An answer that did not come out of the database ends the process with a failure, and with it the benchmark. */
function startsOf(name: string, path: string, { event, environment }: FirstCall): Start[] {
  const load = `require(${JSON.stringify(path)})`
  const good = `({ ok, error, statusCode }) => ok || statusCode === 200 || error?.code === 'forbidden'`
  const call = `${load}.main(${JSON.stringify(event)}).then((reply) => process.exit((${good})(reply) ? 0 : 1))`
  return [[`${name}: loaded`, load, environment] as const, [`${name}: answered`, call, environment] as const]
}

function summarise(times: ReadonlyMap<string, Took[]>): Figures {
  const wallOf = (what: string) => median(times.get(what)!.map(({ wallMs }) => wallMs))
  const cpuOf = (what: string) => median(times.get(what)!.map(({ cpuMs }) => cpuMs))
  for (const what of times.keys()) {
    const [wall, cpu] = [wallOf(what) / wallOf('bare'), cpuOf(what) / cpuOf('bare')].map(round)
    console.log(`${what}: ${round(wallOf(what))} ms, ratio ${wall}; ${round(cpuOf(what))} ms of CPU, ratio ${cpu}`)
  }
  const slowest = (of: (what: string) => number, until: string) =>
    round(Math.max(...FUNCTIONS.map((name) => of(`${name}: ${until}`))) / of('bare'))
  return {
    ...{ bench: 'cold-start', ratio: slowest(wallOf, 'answered'), load_ratio: slowest(wallOf, 'loaded') },
    ...{ cpu_ratio: slowest(cpuOf, 'answered'), load_cpu_ratio: slowest(cpuOf, 'loaded') },
    ...{ bare_ms: round(wallOf('bare')), bare_cpu_ms: round(cpuOf('bare')), rounds: ROUNDS },
  }
}

const round = (value: number) => Math.round(value * 100) / 100
