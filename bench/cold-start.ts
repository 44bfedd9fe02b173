import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildFunctions, FUNCTIONS } from '../scripts/build-functions'
import { median } from './measuring/median'
import type { Figures } from './run'

const root = resolve(__dirname, '..')
const ROUNDS = 15

/** Wall time in milliseconds of a whole new process that loads one module. */
function load(module: string): number {
  const started = process.hrtime.bigint()
  execFileSync(process.execPath, ['-e', `require(${JSON.stringify(module)})`], { cwd: root })
  return Number(process.hrtime.bigint() - started) / 1e6
}

/**
 * How long a deployed function's bundle (SDKs included) takes to load, against bare `require('wx-server-sdk')`: whole
 * processes, the two in turn, medians. `ratio` is the slowest function's.
 */
export async function measure(): Promise<Figures> {
  const out = mkdtempSync(join(tmpdir(), 'functions-'))
  try {
    await buildFunctions(out)
    const modules = [join(root, 'node_modules/wx-server-sdk'), ...FUNCTIONS.map((name) => join(out, name, 'index.js'))]
    const times = modules.map(() => [] as number[])
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [index, module] of modules.entries()) times[index]!.push(load(module))
      console.log(`round ${round + 1} of ${ROUNDS}: ${times.map((of) => Math.round(of.at(-1)!)).join(' ')} ms`)
    }
    const [bare, ...functions] = times.map(median) as [number, ...number[]]
    const slowest = Math.max(...functions)
    return { bench: 'cold-start', ratio: round(slowest / bare), bare_ms: round(bare), function_ms: round(slowest) }
  } finally {
    rmSync(out, { recursive: true })
  }
}

const round = (value: number) => Math.round(value * 100) / 100
