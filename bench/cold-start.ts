import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { ulid } from 'ulid'
import { OPERATIONS } from '../contract/operations'
import { ofFunction, ofPhone } from '../e2e/wechat/functions/cloud-environment'
import { type CloudbaseEndpoint, startCloudbaseEndpoint } from '../platform/wechat/endpoint/start-cloudbase-endpoint'
import { buildFunctions, FUNCTIONS } from '../scripts/build-functions'
import { median } from './measuring/median'
import type { Figures } from './run'

const root = resolve(__dirname, '..')
const ROUNDS = 3

/** Wall time in milliseconds of a whole new process that runs one line of code. */
async function time(code: string, env: Record<string, string>): Promise<number> {
  const started = process.hrtime.bigint()
  const alone = { PATH: process.env.PATH ?? '', ...env } as unknown as NodeJS.ProcessEnv
  await promisify(execFile)(process.execPath, ['-e', code], { cwd: root, env: alone })
  return Number(process.hrtime.bigint() - started) / 1e6
}

/** A phone's call that finds its way to the database: a question without an input where the function has one. */
function firstCall(name: string): object {
  if (name === 'http') return { httpMethod: 'POST', path: '/api/desk/ask', headers: {}, body: '{}' }
  const own = OPERATIONS.filter((operation) => operation.name.startsWith(`${name}.`))
  const asked = own.find(({ kind, input }) => kind === 'query' && input.safeParse({}).success)
  return { operation: asked?.name ?? `${name}.none`, input: {}, requestId: ulid() }
}

/**
 * How long a deployed function takes from nothing to the answer of its first call, against bare
 * `require('wx-server-sdk')`: whole processes in turn, medians, the database a local stand-in. `ratio` is the slowest
 * function's, `load_ratio` that of loading alone.
 */
export async function measure(): Promise<Figures> {
  const out = mkdtempSync(join(tmpdir(), 'functions-'))
  const endpoint = await startCloudbaseEndpoint()
  try {
    await buildFunctions(out)
    return await compare(out, endpoint)
  } finally {
    await endpoint.close()
    rmSync(out, { recursive: true })
  }
}

async function compare(out: string, endpoint: CloudbaseEndpoint): Promise<Figures> {
  const load = (path: string) => `require(${JSON.stringify(path)})`
  const ways = [{ code: load(join(root, 'node_modules/wx-server-sdk')), env: {} as Record<string, string> }]
  for (const name of FUNCTIONS) {
    const path = join(out, name, 'index.js')
    const env = { ...ofFunction(name, endpoint), ...(name === 'http' ? {} : ofPhone('o-somebody-new')) }
    const call = `${load(path)}.main(${JSON.stringify(firstCall(name))}).then(() => process.exit(), () => process.exit(1))`
    ways.push({ code: load(path), env }, { code: call, env })
  }
  const times = ways.map(() => [] as number[])
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, { code, env }] of ways.entries()) times[index]!.push(await time(code, env))
    console.log(`round ${round + 1} of ${ROUNDS}: ${times.map((of) => Math.round(of.at(-1)!)).join(' ')} ms`)
  }
  const [bare, ...rest] = times.map(median) as [number, ...number[]]
  const slowest = (calls: number) => Math.max(...rest.filter((_, index) => index % 2 === calls))
  return {
    bench: 'cold-start',
    ratio: round(slowest(1) / bare),
    load_ratio: round(slowest(0) / bare),
    bare_ms: round(bare),
    function_ms: round(slowest(1)),
  }
}

const round = (value: number) => Math.round(value * 100) / 100
