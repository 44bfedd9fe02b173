import { districtDay } from '../../contract/district-time'
import type { TimedJob } from '../../platform/handler'
import { appendEvents } from '../../platform/log/append-events'
import type { Ports } from '../../platform/ports/ports'
import { rectificationItems } from '../../records/rectification-item'
import { settleItem } from './rules/settle-item'
import { missWeek, weekToMiss } from './rules/week-steps'

const PAGE = 100

/** Marks what was missed: a week that is over, each once and in order, and a last day that has passed. */
export const ringItems: TimedJob = {
  name: 'item-alarms',
  async run(ports) {
    const where = { alarmAt: { lte: ports.clock.now().toISOString() } }
    const order = { field: 'alarmAt', direction: 'asc' } as const
    const { rows } = await ports.store.find(rectificationItems, { where, order, limit: PAGE })
    let rung = 0
    for (const { id } of rows) rung += await ring(ports, id)
    return rung
  },
}

function ring({ store, clock }: Ports, id: string): Promise<number> {
  const now = clock.now()
  return store.transact(async (tx) => {
    const item = await tx.get(rectificationItems, id)
    if (item?.state !== 'doing') return 0
    const week = weekToMiss(item.weeks, now)
    const late = !item.overdue && item.dueOn < districtDay(now)
    if (!week && !late) return 0
    const changed = week ? { ...item, weeks: missWeek(item.weeks, week) } : { ...item, overdue: true }
    const settled = settleItem(changed, now)
    await tx.put(rectificationItems, settled)
    const { inARow, raisedTo, responsibleId } = settled
    const kind = week ? ('item.week_missed' as const) : ('item.overdue' as const)
    const data = { responsibleId, inARow, raisedTo, ...(week ? { week } : {}) }
    await appendEvents(tx, [{ subject: `item:${id}`, kind, data }], { by: 'clock', requestId: '', now })
    return 1
  })
}
