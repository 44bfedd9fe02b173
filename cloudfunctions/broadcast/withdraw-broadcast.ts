import { withdrawBroadcast as operation } from '../../contract/broadcast/withdraw-broadcast'
import { Refusal } from '../../contract/errors'
import { mutation } from '../../platform/handler'
import type { SafetyVerdict } from '../../platform/ports/content-safety'
import { type BroadcastRecord, broadcastEditions, broadcasts } from '../../records/broadcast'
import type { Stored } from '../../records/collection'
import { endRuns } from './begin-runs'
import { forgetWords } from './file-under-keys'
import { keepBroadcast } from './keep-broadcast'
import { actsFrom, isOut, mayDesk, movedOn } from './may-write'
import { editionId } from './publish-edition'

/** Said in the reason's place until the reason is checked: what is wrong must not stay up for want of a check. */
const WAITING = '发布单位已经撤回,撤回原因正在检查,请稍后再看。'

/** Taken back in public. The editions stay on record; a correction that was begun goes. */
export const withdrawBroadcast = mutation<typeof operation, Stored<BroadcastRecord>, BroadcastRecord, SafetyVerdict>({
  operation,
  async prepare({ ports, caller, input }) {
    const verdict = await ports.contentSafety.checkText(input.reason, caller.openid)
    if (verdict === 'refused') throw new Refusal('text_refused')
    return verdict
  },
  load: ({ tx, input }) => tx.get(broadcasts, input.broadcastId),
  may: mayDesk,
  async run({ tx, input, caller, now, prepared, record: log }, record) {
    const { code, details } = movedOn(record, '撤回')
    if (!isOut(record)) throw new Refusal(code, details)
    const newest = await tx.get(broadcastEditions, editionId(record.id, record.edition))
    if (newest) {
      await forgetWords(tx, newest)
      await endRuns(tx, newest)
    }
    const at = now.toISOString()
    const held = prepared === 'held'
    const withdrawn = held ? { reason: WAITING, at, waiting: input.reason } : { reason: input.reason, at }
    const { releaseAt: _, sentBack: __, ...kept } = record
    const next = await keepBroadcast(tx, { ...kept, state: 'withdrawn', withdrawn, held, correcting: false }, now)
    const office = actsFrom(caller, record.officePath, 'admin', 'leader') ?? ''
    const data = { edition: record.edition }
    log({ subject: `broadcast:${record.id}`, kind: 'broadcast.withdrawn', office, data })
    return next
  },
  present: ({ id, state }) => ({ broadcastId: id, state }),
})
