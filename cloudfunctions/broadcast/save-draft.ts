import { MOST_BODY } from '../../contract/broadcast/broadcast-content'
import { saveDraft as operation } from '../../contract/broadcast/save-draft'
import { Refusal } from '../../contract/errors'
import { mutation } from '../../platform/handler'
import { type BroadcastRecord, broadcasts, type StoredContent } from '../../records/broadcast'
import type { Stored } from '../../records/collection'
import { type OrganisationRecord, organisations } from '../../records/organisation'
import { mustReach } from './audience-reach'
import { claimFiles, lookAtFiles } from './claim-files'
import { cleanBody } from './clean-body'
import { keepBroadcast } from './keep-broadcast'
import { mayWrite, movedOn, writesFor } from './may-write'
import { newBroadcast } from './new-broadcast'

interface Found {
  record: Stored<BroadcastRecord> | undefined
  office: OrganisationRecord
}
type Prepared = { content: StoredContent; files: Awaited<ReturnType<typeof lookAtFiles>> }

/**
 * Keeps the working copy. On one that is out it begins a correction, with the hands in the text counted anew. What waits
 * for its release is sent back first, so that nobody releases what they have not seen.
 */
export const saveDraft = mutation<typeof operation, Found, BroadcastRecord, Prepared>({
  operation,
  async prepare({ ports, caller, input }) {
    const content = { ...input.content, body: cleanBody(input.content.body) }
    if (content.body.length > MOST_BODY) {
      const body = '正文太长,请分成几篇或改用附件'
      throw new Refusal('invalid_input', { what: body }, { 'content.body': body })
    }
    return { content, files: await lookAtFiles(ports, caller, content) }
  },
  async load({ tx, input }) {
    const record = input.broadcastId ? await tx.get(broadcasts, input.broadcastId) : undefined
    const office = await tx.get(organisations, input.office)
    return office && (record || !input.broadcastId) ? { record, office } : undefined
  },
  may(caller, { record, office }) {
    if (!writesFor(caller, [...office.path, office.id])) return { code: 'not_found' }
    return record ? mayWrite(caller, record) : true
  },
  async run({ tx, input, caller, now, requestId, prepared }, { record, office }) {
    const { options, editing } = input
    const { content, files } = prepared
    await mustReach(tx, caller.roles, options.audience, 'admin')
    const id = record?.id ?? requestId
    await claimFiles(tx, caller, files, `broadcast:${id}`, now.toISOString())
    if (!record) {
      return keepBroadcast(tx, newBroadcast({ id, office, writerId: caller.id, content, options, now }), now)
    }
    refuseWhereItStands(record, office)
    if (record.savedAs !== editing) throw new Refusal('changed_meanwhile')
    const begins = record.state === 'live' && !record.correcting
    const writers = begins ? [caller.id] : [...new Set([...record.writers, caller.id])]
    return keepBroadcast(
      tx,
      {
        ...record,
        ...{ office: office.id, officePath: [...office.path, office.id], content, options, writers },
        ...{ writerId: begins ? caller.id : record.writerId, correcting: record.edition > 0 },
        ...{ savedAs: record.savedAs + 1, savedAt: now.toISOString() },
      },
      now,
    )
  },
  present: ({ id, savedAs, savedAt }) => ({ broadcastId: id, savedAs, savedAt }),
})

function refuseWhereItStands(record: BroadcastRecord, office: OrganisationRecord): void {
  const { code, details } = movedOn(record, '修改')
  if (record.state !== 'draft' && record.state !== 'live') throw new Refusal(code, details)
  // A case's public answer is the case's to change; and what readers know to be one office's stays that office's.
  if (record.caseId || (record.edition > 0 && record.office !== office.id)) throw new Refusal('forbidden')
}
