import { acknowledgeBroadcast as operation } from '../../contract/broadcast/acknowledge-broadcast'
import { Refusal } from '../../contract/errors'
import { mutation } from '../../platform/handler'
import { receiptIdOf } from '../../records/receipt'
import { changeReceipt } from './change-receipt'
import { type Reading, readAsReader } from './read-released'
import { duePost, dutyAt } from './rules/due-post'

/**
 * Signed once, and for good: the one thing about a reader that the log keeps. Its subject is the person's receipt, so
 * that a thousand who sign at once wait for nobody.
 */
export const acknowledgeBroadcast = mutation<typeof operation, Reading, string, Reading | undefined>({
  operation,
  prepare: async ({ caller, input, ports }) => (await readAsReader(ports.store, caller, [input.broadcastId]))[0],
  load: async ({ prepared }) => prepared,
  may: () => true,
  async run({ tx, caller, now, record }, { broadcast, edition, place, mustAcknowledge, receipt }) {
    if (!mustAcknowledge) throw new Refusal('not_to_acknowledge')
    if (receipt?.acknowledgedAt) return receipt.acknowledgedAt
    if (broadcast.withdrawn) throw new Refusal('broadcast_moved_on', { state: '已撤回', action: '签收' })
    // Signing before the job came by writes the duty down too.
    const post = duePost(edition.options.audience, place)
    const at = now.toISOString()
    const whose = { broadcastId: broadcast.id, personId: caller.id, home: place.home }
    let isNew = false
    const signed = await changeReceipt(tx, whose, (before) => {
      isNew = before.acknowledgedAt === undefined
      return {
        acknowledgedAt: before.acknowledgedAt ?? at,
        ...(before.due || !post ? {} : dutyAt(post)),
      }
    })
    if (isNew) {
      const subject = `receipt:${receiptIdOf(broadcast.id, caller.id)}`
      record({
        subject,
        kind: 'broadcast.acknowledged',
        office: signed.office ?? '',
        data: { broadcast: broadcast.id },
      })
    }
    return signed.acknowledgedAt ?? at
  },
  present: (acknowledgedAt, { input }) => ({ broadcastId: input.broadcastId, acknowledgedAt }),
})
