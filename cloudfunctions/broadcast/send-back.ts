import { sendBack as operation } from '../../contract/broadcast/send-back'
import { Refusal } from '../../contract/errors'
import { mutation } from '../../platform/handler'
import { type BroadcastRecord, broadcasts } from '../../records/broadcast'
import type { Stored } from '../../records/collection'
import { backToWriter } from './back-to-writer'
import { keepBroadcast } from './keep-broadcast'
import { actsFrom, mayDesk, movedOn } from './may-write'

/** Back to its writer with a reason; a writer may take it back so as well. What is out stays out as it was. */
export const sendBack = mutation<typeof operation, Stored<BroadcastRecord>, BroadcastRecord, void>({
  operation,
  async prepare({ ports, caller, input }) {
    const verdict = await ports.contentSafety.checkText(input.reason, caller.openid)
    if (verdict === 'refused') throw new Refusal('text_refused')
    // A colleague reads it at once, so what can't be checked now is not kept now.
    if (verdict === 'held') throw new Refusal('unavailable')
  },
  load: ({ tx, input }) => tx.get(broadcasts, input.broadcastId),
  may: mayDesk,
  async run({ tx, input, caller, now, record: log }, record) {
    const { code, details } = movedOn(record, '退回')
    if (record.state !== 'submitted' && record.state !== 'scheduled') throw new Refusal(code, details)
    const next = await keepBroadcast(tx, backToWriter(record, input.reason), now)
    const office = actsFrom(caller, record.officePath, 'admin', 'leader') ?? ''
    const data = { writerId: record.writerId, edition: record.edition + 1 }
    log({ subject: `broadcast:${record.id}`, kind: 'broadcast.sent_back', office, data })
    return next
  },
  present: ({ id, state }) => ({ broadcastId: id, state }),
})
