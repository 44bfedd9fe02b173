import { eraseMyCheckIn as operation } from '../../contract/checkin/erase-my-check-in'
import { mutation } from '../../platform/handler'
import { type AttendanceRecord, atActivity, attendances } from '../../records/activity'
import type { Stored } from '../../records/collection'

/** The caller's alone: its id is made of who calls, so nobody reaches another's. The log keeps that it was taken away, and not where. */
export const eraseMyCheckIn = mutation<typeof operation, Stored<AttendanceRecord>, string>({
  operation,
  load: ({ tx, caller, input }) => tx.get(attendances, atActivity(input.activityId, caller.id)),
  may: (caller, { personId }) => (personId === caller.id ? true : { code: 'not_found' }),
  async run({ tx, caller, record }, attendance) {
    await tx.remove(attendances, attendance.id, attendance.version)
    record({ subject: `person:${caller.id}`, kind: 'activity.check_in_erased' })
    return attendance.activityId
  },
  present: (activityId) => ({ activityId }),
})
