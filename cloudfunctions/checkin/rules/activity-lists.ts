import type { ActivityRecord } from '../../../records/activity'

const DAY_MS = 24 * 3_600_000
const HOUR_MS = 3_600_000

/** Under which key it is found: a branch's, open to everyone, by whoever lives or works where the branch belongs. */
export const meantFor = ({ openTo, office, place }: Pick<ActivityRecord, 'openTo' | 'office' | 'place'>): string =>
  `${openTo}@${openTo === 'everyone' && place ? place : office}`

export const turnOf = (personId: string) => `t:${personId}`

/** Whose desks it lies on: its hosts', its office's, of those who have a turn. */
export const activityDesks = ({ office, hostIds, shifts }: Pick<ActivityRecord, 'office' | 'hostIds' | 'shifts'>) => [
  ...[`o:${office}`, ...hostIds.map((id) => `h:${id}`)],
  ...new Set(shifts.map(({ personId }) => turnOf(personId))),
]

/** The lists that it stands in, and until when. */
export function activityLists(
  activity: Pick<ActivityRecord, 'openTo' | 'office' | 'place' | 'hostIds' | 'to' | 'shifts'>,
) {
  return {
    lists: [meantFor(activity)],
    desks: activityDesks(activity),
    closeAt: new Date(new Date(activity.to).getTime() + DAY_MS).toISOString(),
  }
}

/** Check-ins are taken from an hour before until an hour after. */
export function isOpenAt({ from, to }: Pick<ActivityRecord, 'from' | 'to'>, at: Date): boolean {
  return at.getTime() >= new Date(from).getTime() - HOUR_MS && at.getTime() <= new Date(to).getTime() + HOUR_MS
}

const MOST_DAYS = 31
/** In one form, so that moments compare as text. */
export const inOneForm = <T extends { from: string; to: string }>(said: T): T => ({
  ...said,
  ...{ from: new Date(said.from).toISOString(), to: new Date(said.to).toISOString() },
})

/** It ends after it begins, and within a month. */
export const timesFit = (from: string, to: string) => {
  const length = new Date(to).getTime() - new Date(from).getTime()
  return length > 0 && length <= MOST_DAYS * DAY_MS
}
