import { discardDraft as operation } from '../../contract/broadcast/discard-draft'
import { Refusal } from '../../contract/errors'
import { mutation } from '../../platform/handler'
import { type BroadcastRecord, broadcastEditions, broadcasts } from '../../records/broadcast'
import type { Stored } from '../../records/collection'
import { keepBroadcast } from './keep-broadcast'
import { mayWrite, movedOn } from './may-write'
import { editionId } from './publish-edition'

/** A draft that nobody has seen goes for good; of what is out, the working copy is again what readers have. */
export const discardDraft = mutation<typeof operation, Stored<BroadcastRecord>, string>({
  operation,
  load: ({ tx, input }) => tx.get(broadcasts, input.broadcastId),
  may: mayWrite,
  async run({ tx, now }, record) {
    const { id, version, edition } = record
    const { code, details } = movedOn(record, '丢弃')
    if (record.state === 'draft') {
      await tx.remove(broadcasts, id, version)
      return id
    }
    const newest =
      record.state === 'live' && record.correcting && (await tx.get(broadcastEditions, editionId(id, edition)))
    if (!newest) throw new Refusal(code, details)
    const { content, options } = newest
    const { sentBack: _, ...kept } = record
    const savedAs = record.savedAs + 1
    await keepBroadcast(tx, { ...kept, content, options, savedAs, correcting: false, change: '' }, now)
    return id
  },
  present: (broadcastId) => ({ broadcastId }),
})
