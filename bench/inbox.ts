import { allOperations } from '../local/all-functions'
import type { Ports } from '../platform/ports/ports'
import { postgresStore } from '../platform/postgres/postgres-store'
import { createServe, type Serve } from '../platform/serve'
import { startPostgresServer } from '../platform/store-suite/start-postgres-server'
import { testPorts } from '../platform/testing/test-ports'
import { countScans } from './inbox/count-scans'
import { fillDatabase } from './inbox/fill-database'
import { inputOf, LISTS, type List, read } from './inbox/lists'
import { NOW } from './inbox/make-cases'
import { median } from './measuring/median'
import { recordStatements } from './pipeline/record-statements'
import type { Figures } from './run'

const SMALL = { name: 'small', count: 1000, share: 0.95, over: 0.1 }
const LARGE = { name: 'large', count: 200_000, share: 0.1, over: 0.8 }
const ROUNDS = 60
const WARMING = 15

/**
 * What a desk and a resident open all day, through the real handlers, on 1,000 and on 200,000 cases of one PostgreSQL
 * server, in turn. Every measured list has full pages in both. `ratio` is the worst of the ratios of medians; `scans`
 * are statements for which PostgreSQL would read a whole big table of the large one.
 */
export async function measure(): Promise<Figures> {
  const server = await startPostgresServer()
  try {
    const opened = []
    for (const { name, ...size } of [SMALL, LARGE]) {
      console.log(`filling ${name}: ${size.count} cases`)
      opened.push(await fillDatabase(server.databaseUrl, name, size))
    }
    const recorded = opened.map(({ db }) => recordStatements(db))
    const serves = recorded.map((db) => {
      const ports: Ports = testPorts(postgresStore(db), NOW)
      return createServe(allOperations, ports)
    })
    const ratios: [string, number][] = []
    for (const list of LISTS) ratios.push([list.name, await compare(list, serves)])
    const large = recorded[1]!
    large.take()
    for (const list of LISTS) await read(serves[1]!, list, await inputOf(serves[1]!, list))
    const scanning = await countScans(opened[1]!.db, large.take())
    for (const text of scanning) console.log(`reads a whole table: ${text}`)
    for (const { close } of opened) await close()
    const worst = Math.max(...ratios.map(([, ratio]) => ratio))
    return { bench: 'inbox', ratio: round(worst), scans: scanning.length, ...figures(ratios) }
  } finally {
    await server.close()
  }
}

const round = (value: number) => Math.round(value * 100) / 100
const figures = (ratios: [string, number][]) => Object.fromEntries(ratios.map(([name, ratio]) => [name, round(ratio)]))

/** Large by small, medians of calls that took turns. */
async function compare(list: List, serves: readonly Serve[]): Promise<number> {
  const inputs = await Promise.all(serves.map((serve) => inputOf(serve, list)))
  const took: number[][] = serves.map(() => [])
  let rows: number[] = []
  for (let turn = 0; turn < WARMING + ROUNDS; turn += 1) {
    const found = []
    for (const [index, serve] of serves.entries()) {
      const started = process.hrtime.bigint()
      found.push(((await read(serve, list, inputs[index]!)) as { cases: unknown[] }).cases.length)
      if (turn >= WARMING) took[index]!.push(Number(process.hrtime.bigint() - started) / 1e6)
    }
    rows = found
  }
  const [small = 0, large = 0] = took.map(median)
  console.log(
    `${list.name}: ${small.toFixed(2)} ms of 1,000, ${large.toFixed(2)} ms of 200,000 (${rows.join(' and ')} lines)`,
  )
  return large / small
}
