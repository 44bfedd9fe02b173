import { submitBroadcast as operation } from '../../contract/broadcast/submit-broadcast'
import { districtDay } from '../../contract/district-time'
import { Refusal } from '../../contract/errors'
import { mutation } from '../../platform/handler'
import { canonical, sha256 } from '../../platform/log/event-hash'
import { type BroadcastRecord, broadcasts } from '../../records/broadcast'
import type { Stored } from '../../records/collection'
import { mustReach } from './audience-reach'
import { checkBroadcast } from './check-broadcast'
import { keepBroadcast } from './keep-broadcast'
import { actsFrom, mayWrite, movedOn, writesFor } from './may-write'
import { whatLacks } from './rules/what-lacks'

/** What was checked, to be sure that the very same is submitted. */
type Prepared = { savedAs: number; held: boolean } | undefined

/** The text is whole and checked, and waits for a second person; what can't be checked now is checked again by the clock. */
export const submitBroadcast = mutation<typeof operation, Stored<BroadcastRecord>, BroadcastRecord, Prepared>({
  operation,
  async prepare({ ports, caller, input }) {
    const record = await ports.store.get(broadcasts, input.broadcastId)
    if (!record || !writesFor(caller, record.officePath)) return undefined
    const verdict = await checkBroadcast(ports, { ...record, change: input.change }, caller.openid)
    if (verdict === 'refused') throw new Refusal('text_refused')
    return { savedAs: record.savedAs, held: verdict === 'held' }
  },
  load: ({ tx, input }) => tx.get(broadcasts, input.broadcastId),
  may: mayWrite,
  async run({ tx, input, caller, now, prepared, record: log }, record) {
    const begun = record.state === 'draft' || (record.state === 'live' && record.correcting)
    const { code, details } = movedOn(record, '提交')
    if (!begun) throw new Refusal(code, details)
    if (prepared?.savedAs !== record.savedAs) throw new Refusal('changed_meanwhile')
    const change = record.edition > 0 ? input.change : ''
    const lacks = whatLacks(record, districtDay(now))
    if (record.edition > 0 && change.length < 2) lacks.push('请写明改了什么')
    if (lacks.length > 0) throw new Refusal('broadcast_lacks', { missing: lacks.join(';') })
    await mustReach(tx, caller.roles, record.options.audience, 'admin')
    const { sentBack: _, ...kept } = record
    const writers = [...new Set([...record.writers, caller.id])]
    const next = await keepBroadcast(tx, { ...kept, state: 'submitted', change, held: prepared.held, writers }, now)
    const digest = sha256(canonical({ content: record.content, options: record.options }))
    log({
      ...{ subject: `broadcast:${record.id}`, kind: 'broadcast.submitted' },
      office: actsFrom(caller, record.officePath, 'admin') ?? '',
      data: { edition: record.edition + 1, digest, held: prepared.held },
    })
    return next
  },
  present: ({ id, state }) => ({ broadcastId: id, state }),
})
