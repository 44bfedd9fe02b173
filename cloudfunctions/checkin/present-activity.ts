import type { ActivityCard, ActivityView } from '../../contract/checkin/activity-view'
import type { ActivityRecord, AttendanceRecord } from '../../records/activity'
import { isOpenAt } from './rules/activity-lists'
import { attendanceWords } from './rules/attendance-words'

export const presentCard = (
  { id, kind, title, address, from, to, cancelled }: ActivityRecord,
  officeName: string,
  own: { signedUp: boolean; checkedIn: boolean },
): ActivityCard => ({
  activityId: id,
  kind,
  title,
  officeName,
  address,
  from,
  to,
  cancelled: cancelled !== undefined,
  ...own,
})

export interface Whole {
  activity: ActivityRecord
  officeName: string
  signedUp: boolean
  attendance: AttendanceRecord | undefined
  hosts: boolean
  callerId: string
  nameOf(personId: string): string
  now: Date
  photos: string[]
}

export function presentActivity(whole: Whole): ActivityView {
  const { activity, attendance, hosts, callerId, nameOf, now } = whole
  const { summary, capacity } = activity
  const readable = summary && (summary.safety === 'passed' || summary.personId === callerId)
  return {
    ...presentCard(activity, whole.officeName, { signedUp: whole.signedUp, checkedIn: attendance !== undefined }),
    ...{ words: activity.words, openTo: activity.openTo, hosts, open: !activity.cancelled && isOpenAt(activity, now) },
    ...(activity.cancelled ? { cancelReason: activity.cancelled.reason } : {}),
    ...(capacity === undefined ? {} : { capacity, left: Math.max(0, capacity - activity.taken) }),
    ...(attendance ? { checkIn: ownCheckIn(attendance) } : {}),
    ...(readable ? { summary: { text: summary.text, photos: whole.photos, checking: summary.safety === 'held' } } : {}),
    shifts: activity.shifts.map(({ id, from, to, personId, swapWith }) => ({
      ...{ shiftId: id, from, to, personId, name: nameOf(personId), mine: personId === callerId },
      ...(swapWith ? { swapWith: nameOf(swapWith) } : {}),
      askedMe: swapWith === callerId,
    })),
  }
}

const ownCheckIn = (attendance: AttendanceRecord) => ({
  ...{ words: attendanceWords(attendance), at: attendance.at },
  ...(attendance.arrivedAt ? { arrivedAt: attendance.arrivedAt } : {}),
})
