import type { ActivityRecord } from '../../../records/activity'

const DAY_MS = 24 * 3_600_000
const HOUR_MS = 3_600_000

/** The lists that it stands in, and until when. */
export function activityLists({
  openTo,
  office,
  hostIds,
  to,
}: Pick<ActivityRecord, 'openTo' | 'office' | 'hostIds' | 'to'>) {
  return {
    lists: [`${openTo}@${office}`],
    desks: [`o:${office}`, ...hostIds.map((id) => `h:${id}`)],
    closeAt: new Date(new Date(to).getTime() + DAY_MS).toISOString(),
  }
}

/** Check-ins are taken from an hour before until an hour after. */
export function isOpenAt({ from, to }: Pick<ActivityRecord, 'from' | 'to'>, at: Date): boolean {
  return at.getTime() >= new Date(from).getTime() - HOUR_MS && at.getTime() <= new Date(to).getTime() + HOUR_MS
}

const MOST_DAYS = 31
/** It ends after it begins, and within a month. */
export const timesFit = (from: string, to: string) => {
  const length = new Date(to).getTime() - new Date(from).getTime()
  return length > 0 && length <= MOST_DAYS * DAY_MS
}
