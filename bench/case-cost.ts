import { openWechatCloud, type WechatCloud } from '../e2e/wechat/open-wechat-cloud'
import { walkCase } from './case-cost/walk-case'
import type { Figures } from './run'

/** What Tencent counts as a call (计费项“调用次数”), by what it is. */
const READS = ['database.getDocument', 'database.calculateDocument']
const WRITES = ['database.insertDocument', 'database.modifyDocument', 'database.removeDocument']
const TRANSACTIONS = ['database.startTransaction', 'database.commitTransaction', 'database.abortTransaction']
const STORAGE = ['storage.getUploadMetadata', 'storage.batchGetDownloadUrl', 'storage.batchDeleteFile']

/** Ticks until nothing is left to do; the readers of one function wake those of another. */
const QUIET_AFTER = 6

export interface Cost {
  calls: number
  reads: number
  writes: number
  transactions: number
  storage: number
  wechat: number
}

/** What has been asked of the cloud so far. */
function asked({ endpoint, calls }: WechatCloud): Cost {
  const sum = (actions: readonly string[]) => actions.reduce((total, action) => total + endpoint.calls(action), 0)
  return {
    calls: calls.length,
    reads: sum(READS),
    writes: sum(WRITES),
    transactions: sum(TRANSACTIONS),
    storage: sum(STORAGE),
    wechat: endpoint.openApi.called.length,
  }
}

const less = (after: Cost, before: Cost): Cost =>
  Object.fromEntries(
    Object.entries(after).map(([name, value]) => [name, value - before[name as keyof Cost]]),
  ) as never as Cost

/**
 * What one case asks of WeChat cloud, from the raising with a photo to the resident's yes, through the shipped mini
 * program, the built functions and Tencent's own SDK: each step's pages and all; then what the clock adds because of
 * it, what one more look at it costs, and what a tick costs when there is nothing to do.
 */
export async function measureCase(): Promise<{ walk: Cost; after: Cost; look: Cost; tick: Cost; bytes: number }> {
  const cloud = await openWechatCloud()
  try {
    const { chen, li } = {
      chen: cloud.phoneOf('resident-chen', { still: true }),
      li: cloud.phoneOf('worker-li', { still: true }),
    }
    // What happens once a district, as the first tick's marks, is no case's cost.
    for (let turn = 0; turn < QUIET_AFTER; turn += 1) await cloud.district.tick()
    const idle = asked(cloud)
    await cloud.district.tick()
    const start = asked(cloud)
    const tick = less(start, idle)
    const held = cloud.endpoint.storedBytes()

    const caseId = await walkCase(chen, li)
    const walked = asked(cloud)
    for (let turn = 0; turn < QUIET_AFTER; turn += 1) await cloud.district.tick()
    const settled = asked(cloud)
    const after = less(settled, walked)
    for (const name of Object.keys(after) as (keyof Cost)[]) after[name] -= QUIET_AFTER * tick[name]

    li.open(`/pages/case-detail/index?caseId=${caseId}`)
    await li.waitFor('已办结')
    await new Promise((quiet) => setTimeout(quiet, 500))
    const look = less(asked(cloud), settled)
    return { walk: less(walked, start), after, look, tick, bytes: cloud.endpoint.storedBytes() - held }
  } finally {
    await cloud.close()
  }
}

/** `npm run bench -- case-cost`; docs/deploy.md computes with these (scripts/wechat/cost/measured.ts). */
export async function measure(): Promise<Figures> {
  const { bytes, ...parts } = await measureCase()
  const flat = Object.entries(parts).flatMap(([part, cost]) =>
    Object.entries(cost).map(([name, value]) => [`${part}_${name}`, value] as const),
  )
  return { bench: 'case-cost', ...Object.fromEntries(flat), bytes }
}
