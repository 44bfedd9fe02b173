import { ulid } from 'ulid'
import type { Database } from '../../platform/postgres/sql'
import { median } from '../measuring/median'
import { runCallers } from '../measuring/run-callers'
import { renewIds } from './renew-ids'
import type { Replay } from './replay'
import { openPipeline, recordCalls, submitCase } from './submit-cases'

export interface Load {
  callers: number
  /** Calls of each caller in a round. */
  times: number
  rounds: number
}
export interface Compared {
  /** Bare time by the pipeline's: 1 would be a pipeline that costs nothing. */
  ratio: number
  /** Milliseconds a call, all callers together: so many fit into a second as this fits into 1,000. */
  pipelineMs: number
  bareMs: number
  /** Statements a call, without BEGIN and COMMIT. */
  statements: number
}

/** `case.submit-case` through the pipeline, and the statements that it sends sent bare; in turn, medians. */
export async function compare(name: string, db: Database, replay: Replay, load: Load): Promise<Compared> {
  const { callers, times, rounds } = load
  const recorded = await recordCalls(db, callers)
  const serve = await openPipeline(db)
  // What the phone makes is made beforehand, and what is replayed too: only the sending counts.
  const throughPipeline = () => {
    const requestIds = recorded.map(() => Array.from({ length: times }, () => ulid()))
    return runCallers(callers, times, async (caller, time) => {
      await submitCase(serve, caller, requestIds[caller]?.[time] ?? '')
    })
  }
  const bare = () => {
    const calls = recorded.map((call) => Array.from({ length: times }, () => renewIds(call)))
    return runCallers(callers, times, (caller, time) => replay(calls[caller]?.[time] ?? []))
  }
  // Rounds of each that don't count: code gets compiled, statements prepared.
  for (let round = 0; round < 3; round += 1) {
    await throughPipeline()
    await bare()
  }
  const took = { pipeline: [] as number[], bare: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    const turn = round % 2 === 0 ? (['pipeline', 'bare'] as const) : (['bare', 'pipeline'] as const)
    for (const kind of turn) took[kind].push(await (kind === 'bare' ? bare() : throughPipeline()))
    const [pipeline, direct] = [took.pipeline.at(-1) ?? 0, took.bare.at(-1) ?? 0]
    console.log(`${name}, round ${round + 1} of ${rounds}: ${pipeline.toFixed(2)} ms, bare ${direct.toFixed(2)} ms`)
  }
  const [pipelineMs, bareMs] = [median(took.pipeline), median(took.bare)]
  return { ratio: bareMs / pipelineMs, pipelineMs, bareMs, statements: recorded[0]?.steps.length ?? 0 }
}
