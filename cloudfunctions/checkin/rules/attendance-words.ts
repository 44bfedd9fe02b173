import { CHECKED_BY } from '../../../contract/checkin/activity-words'
import type { AttendanceRecord } from '../../../records/activity'
import { PLACE_BANDS } from '../../../records/place-band'

/** How a check-in is kept, with the band of the place where one was given. */
export function attendanceWords({ by, place }: Pick<AttendanceRecord, 'by' | 'place'>): string {
  const where = place === 'not_given' ? '' : `(${PLACE_BANDS[place]})`
  return `${CHECKED_BY[by]}${where}`
}
