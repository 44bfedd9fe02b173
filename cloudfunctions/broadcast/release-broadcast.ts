import { releaseBroadcast as operation } from '../../contract/broadcast/release-broadcast'
import { districtDay } from '../../contract/district-time'
import { Refusal } from '../../contract/errors'
import { mutation } from '../../platform/handler'
import { type BroadcastRecord, broadcasts, releaseRules } from '../../records/broadcast'
import type { Stored } from '../../records/collection'
import { keepBroadcast } from './keep-broadcast'
import { actsFrom, mayRelease, movedOn } from './may-write'
import { publishEdition, released } from './publish-edition'
import { whatLacks } from './rules/what-lacks'

interface Found {
  record: Stored<BroadcastRecord>
  onePersonMayRelease: boolean
}

/** The second person lets it out, at once or not before an instant that the clock then keeps. */
export const releaseBroadcast = mutation<typeof operation, Found, BroadcastRecord>({
  operation,
  async load({ tx, input }) {
    const record = await tx.get(broadcasts, input.broadcastId)
    if (!record) return undefined
    return { record, onePersonMayRelease: (await tx.get(releaseRules, record.office))?.onePersonMayRelease ?? false }
  },
  may: (caller, { record, onePersonMayRelease }) => mayRelease(caller, record, onePersonMayRelease),
  async run({ tx, input, caller, now, record: log }, { record }) {
    const { code, details } = movedOn(record, '发布')
    if (record.state !== 'submitted' && record.state !== 'scheduled') throw new Refusal(code, details)
    if (record.held) throw new Refusal('broadcast_held')
    const at = input.at === undefined ? undefined : futureOf(input.at, now)
    // A survey may have run out while it waited.
    const lacks = whatLacks(record, districtDay(at ?? now))
    if (lacks.length > 0) throw new Refusal('broadcast_lacks', { missing: lacks.join(';') })
    const office = actsFrom(caller, record.officePath, 'admin', 'leader') ?? ''
    if (!at) {
      const next = await publishEdition(tx, record, { by: caller.id, now })
      log(released(next, office))
      return next
    }
    const releaseAt = at.toISOString()
    const data = { edition: record.edition + 1, releaseAt }
    log({ subject: `broadcast:${record.id}`, kind: 'broadcast.scheduled', office, data })
    return keepBroadcast(tx, { ...record, state: 'scheduled', releaseAt, releasedBy: caller.id }, now)
  },
  present: ({ id, state }) => ({ broadcastId: id, state }),
})

function futureOf(instant: string, now: Date): Date {
  const at = new Date(instant)
  if (Number.isNaN(at.getTime())) throw new Refusal('invalid_input', { what: '时间不对' }, { at: '时间不对' })
  if (at <= now) throw new Refusal('release_time_past')
  return at
}
