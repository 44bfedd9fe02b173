import type { ActivityLine } from '../../contract/checkin/view-my-record'
import type { Store } from '../../platform/ports/store'
import { type AttendanceRecord, activities } from '../../records/activity'
import { organisations } from '../../records/organisation'
import { attendanceWords } from './rules/attendance-words'

/** A person's check-ins at activities as lines of their own record; what came of each is its hosts' word, once it passed its check. */
export async function attendanceLines(store: Store, been: readonly AttendanceRecord[]): Promise<ActivityLine[]> {
  const found = await store.getMany(
    activities,
    been.map(({ activityId }) => activityId),
  )
  const offices = await store.getMany(organisations, [...new Set(found.map(({ office }) => office))])
  const nameOf = new Map(offices.map(({ id, shortName }) => [id, shortName]))
  const activityOf = new Map(found.map((activity) => [activity.id, activity]))
  return been.flatMap((attendance) => {
    const activity = activityOf.get(attendance.activityId)
    if (!activity) return []
    const { id, kind, title, office, cancelled, summary } = activity
    return [
      {
        ...{ what: 'activity' as const, id, kind, title, officeName: nameOf.get(office) ?? '', at: attendance.at },
        ...(attendance.arrivedAt ? { arrivedAt: attendance.arrivedAt } : {}),
        ...{ verified: attendanceWords(attendance), cancelled: cancelled !== undefined },
        ...(summary?.safety === 'passed' ? { summary: summary.text } : {}),
      },
    ]
  })
}
