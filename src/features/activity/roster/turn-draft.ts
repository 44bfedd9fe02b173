import type { ActivityView } from '../../../../contract/checkin/activity-view'
import { addDays, districtDay } from '../../../../contract/district-time'
import { instantOf } from '../edit/activity-draft'
import { clockOf } from '../when-words'

/** One turn as it is chosen: a day, and times of day; an end not after its beginning is the next day's. */
export interface TurnDraft {
  personId: string
  day: string
  from: string
  to: string
}

export const spanOf = ({ day, from, to }: Pick<TurnDraft, 'day' | 'from' | 'to'>) => ({
  from: instantOf(day, from),
  to: instantOf(to <= from ? addDays(day, 1) : day, to),
})

/** Where the roster goes on: from the end of its last turn, as long as that one; at first the whole duty, a day at most. */
export function nextTurn({ from, to, shifts }: ActivityView): TurnDraft {
  const last = shifts[shifts.length - 1]
  const begins = last && last.to < to ? last.to : from
  const length = last ? new Date(last.to).getTime() - new Date(last.from).getTime() : 24 * 3_600_000
  const end = Math.min(new Date(begins).getTime() + length, new Date(to).getTime())
  return { personId: '', day: districtDay(begins), from: clockOf(begins), to: clockOf(new Date(end).toISOString()) }
}

/** What is still to be chosen, in words. */
export function lacksOfTurn(draft: TurnDraft, { from, to }: Pick<ActivityView, 'from' | 'to'>): string[] {
  const span = spanOf(draft)
  return [
    ...(draft.personId ? [] : ['谁来']),
    ...(span.from < new Date(from).toISOString() || span.to > new Date(to).toISOString() ? ['活动时间里面的时间'] : []),
  ]
}
