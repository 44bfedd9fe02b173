import type { Happening, TimedJob } from '../../platform/handler'
import { appendEvents } from '../../platform/log/append-events'
import type { SafetyVerdict } from '../../platform/ports/content-safety'
import type { Ports } from '../../platform/ports/ports'
import { readRows } from '../../platform/read-pages'
import { type BroadcastRecord, broadcasts } from '../../records/broadcast'
import { persons } from '../../records/person'
import { backToWriter } from './back-to-writer'
import { checkBroadcast } from './check-broadcast'
import { keepBroadcast } from './keep-broadcast'

const PAGE = 50
const REFUSED = '文字里有不能发布的内容,请修改后再提交。'
const REASON_REFUSED = '发布单位已经撤回。'

/** What could not be checked when it was written is checked again: it passes by itself, or goes back to its writer. */
export const recheckBroadcasts: TimedJob = {
  name: 'broadcast-recheck',
  async run(ports) {
    let decided = 0
    const held = readRows(ports.store, broadcasts, { where: { held: true }, limit: PAGE })
    for await (const record of held) decided += await recheck(ports, record)
    return decided
  },
}

async function recheck(ports: Ports, record: BroadcastRecord): Promise<number> {
  const writer = await ports.store.get(persons, record.writers.at(-1) ?? record.writerId)
  const openid = writer?.openid ?? ''
  const reason = record.withdrawn?.waiting
  const verdict = await (reason ? ports.contentSafety.checkText(reason, openid) : checkBroadcast(ports, record, openid))
  if (verdict === 'held') return 0
  const now = ports.clock.now()
  return ports.store.transact(async (tx) => {
    const current = await tx.get(broadcasts, record.id)
    // What was checked must be what stands there.
    if (!current?.held || current.state !== record.state || current.savedAs !== record.savedAs) return 0
    const { next, happened } = decide(current, verdict)
    await keepBroadcast(tx, next, now)
    await appendEvents(tx, [happened], { by: 'clock', requestId: '', now })
    return 1
  })
}

function decide<R extends BroadcastRecord>(
  record: R,
  verdict: Exclude<SafetyVerdict, 'held'>,
): { next: R; happened: Happening } {
  const subject = `broadcast:${record.id}`
  const passed = verdict === 'passed'
  const { withdrawn, writerId, edition } = record
  if (withdrawn) {
    const reason = (passed && withdrawn.waiting) || REASON_REFUSED
    const next = { ...record, held: false, withdrawn: { reason, at: withdrawn.at } }
    return { next, happened: { subject, kind: 'broadcast.text_released', data: { passed } } }
  }
  if (passed) return { next: { ...record, held: false }, happened: { subject, kind: 'broadcast.text_released' } }
  const data = { writerId, edition: edition + 1 }
  return { next: backToWriter(record, REFUSED), happened: { subject, kind: 'broadcast.sent_back', data } }
}
