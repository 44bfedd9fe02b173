import { districtDay, endOfDay } from '../../../contract/district-time'
import type { RectificationItemRecord } from '../../../records/rectification-item'
import { deciderOf } from './item-moves'
import { endOfWeek, missedInARow, raisedTo } from './week-steps'

const after = (moment: Date) => new Date(moment.getTime() + 1).toISOString()

/** The next moment at which the clock has to look at it: the end of its next week, or of its last day. */
function nextAlarm({ state, weeks, overdue, dueOn }: RectificationItemRecord): string | undefined {
  if (state !== 'doing') return undefined
  const week = weeks.find((step) => step.state === 'planned')?.week
  const moments = [...(week ? [after(endOfWeek(week))] : []), ...(overdue ? [] : [after(endOfDay(dueOn))])]
  return moments.sort()[0]
}

/**
 * The lists that it stands in: `PERSON/mine`, `OFFICE/check` (waits for that office's word), `OFFICE/risen`. One array index
 * serves them all.
 */
function shelvesOf(item: RectificationItemRecord): string[] {
  const { state, responsibleId, listPath, extension } = item
  if (state === 'handed_in') return [`${listPath[listPath.length - 1]}/check`]
  if (state !== 'doing') return []
  const risen = item.raisedTo.map((office) => `${office}/risen`)
  return [`${responsibleId}/mine`, ...(extension ? [`${deciderOf(item)}/check`] : []), ...risen]
}

/** An item with all that follows from the rest of it worked out anew; every write goes through here. */
export function settleItem<T extends RectificationItemRecord>(item: T, now: Date): T {
  const { alarmAt: _, ...rest } = item
  const inARow = missedInARow(item.weeks)
  const overdue = item.state === 'doing' ? item.overdue && item.dueOn < districtDay(now) : false
  // 过了期限也往上走一级, like one missed week more.
  const reached = item.state === 'doing' ? raisedTo(item.listPath, inARow + (overdue ? 1 : 0)) : []
  const settled = { ...rest, inARow, overdue, raisedTo: reached } as T
  const alarmAt = nextAlarm(settled)
  return {
    ...settled,
    ...(alarmAt ? { alarmAt } : {}),
    shelves: shelvesOf(settled),
    hasHeld: item.entries.some(({ safety }) => safety === 'held'),
    changedAt: now.toISOString(),
  }
}
