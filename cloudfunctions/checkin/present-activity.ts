import type { ActivityCard, ActivityView } from '../../contract/checkin/activity-view'
import type { PhotoView } from '../../contract/photo-view'
import type { ActivityRecord, AttendanceRecord } from '../../records/activity'
import { isOpenAt } from './rules/activity-lists'
import { attendanceWords } from './rules/attendance-words'

export const isOnRoster = ({ shifts }: ActivityRecord, personId: string) =>
  shifts.some((shift) => shift.personId === personId)

export const presentCard = (
  { id, kind, title, address, from, to, cancelled }: ActivityRecord,
  officeName: string,
  own: { signedUp: boolean; checkedIn: boolean; onRoster: boolean },
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
  placeName: string
  signedUp: boolean
  /** How many have signed up; for its hosts. */
  signUps: number | undefined
  attendance: AttendanceRecord | undefined
  hosts: boolean
  callerId: string
  nameOf(personId: string): string
  now: Date
  photos: PhotoView[]
}

export function presentActivity(whole: Whole): ActivityView {
  const { activity, attendance, hosts, callerId, nameOf, now, signUps, placeName, signedUp } = whole
  const { summary, capacity, office, point, shifts } = activity
  const onRoster = isOnRoster(activity, callerId)
  const readable = summary && (summary.safety === 'passed' || summary.personId === callerId)
  return {
    ...presentCard(activity, whole.officeName, { signedUp, checkedIn: attendance !== undefined, onRoster }),
    ...{ words: activity.words, openTo: activity.openTo, hosts, open: !activity.cancelled && isOpenAt(activity, now) },
    ...{
      placeName,
      placed: point !== undefined,
      ...(hosts ? { office } : {}),
      ...(signUps === undefined ? {} : { signUps }),
    },
    ...(activity.cancelled ? { cancelReason: activity.cancelled.reason } : {}),
    ...(capacity === undefined ? {} : { capacity, left: Math.max(0, capacity - activity.taken) }),
    ...(attendance ? { checkIn: ownCheckIn(attendance) } : {}),
    ...(readable ? { summary: { text: summary.text, photos: whole.photos, checking: summary.safety === 'held' } } : {}),
    shifts: shifts.map(({ id, from, to, personId, swapWith }) => ({
      ...{ shiftId: id, from, to, name: nameOf(personId), mine: personId === callerId },
      ...(hosts || onRoster ? { personId } : {}),
      ...(swapWith ? { swapWith: nameOf(swapWith) } : {}),
      askedMe: swapWith === callerId,
    })),
  }
}

const ownCheckIn = (attendance: AttendanceRecord) => ({
  ...{ words: attendanceWords(attendance), at: attendance.at },
  ...(attendance.arrivedAt ? { arrivedAt: attendance.arrivedAt } : {}),
})
