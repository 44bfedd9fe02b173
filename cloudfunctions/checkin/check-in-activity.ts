import { CHECKED_BY } from '../../contract/checkin/activity-words'
import { checkInActivity as operation } from '../../contract/checkin/check-in-activity'
import { Refusal } from '../../contract/errors'
import { type MutationContext, mutation } from '../../platform/handler'
import { ensurePerson } from '../../platform/know-person'
import { type ActivityRecord, type AttendanceRecord, atActivity, attendances } from '../../records/activity'
import { bandOf } from '../../records/place-band'
import { fits, readCode } from './activity-code'
import { mayTakePart } from './activity-may'
import { type LoadedActivity, loadActivity } from './load-activity'
import { isOpenAt } from './rules/activity-lists'
import { judgeCheckIn } from './rules/judge-check-in'
import { whenWords } from './rules/when-words'

type Context = MutationContext<typeof operation>

/** A service record that the person starts, once for an activity; nothing but this document is written for it. */
export const checkInActivity = mutation<typeof operation, LoadedActivity, AttendanceRecord>({
  operation,
  load: ({ tx, caller, input }) => loadActivity(tx, caller, input.activityId),
  may: mayTakePart,
  async run(context, { activity }) {
    const { tx, caller, now, madeAt, late, record } = context
    const id = atActivity(activity.id, caller.id)
    const before = await tx.get(attendances, id)
    if (before) return before
    // What was done without a signal before the cancelling was heard of is kept, and says so.
    if (activity.cancelled && !late) throw new Refusal('activity_cancelled', { reason: activity.cancelled.reason })
    if (!isOpenAt(activity, madeAt)) throw new Refusal('activity_over', { when: whenWords(activity.from, activity.to) })
    const attendance: AttendanceRecord = {
      ...{ id, activityId: activity.id, personId: caller.id, ...judged(context, activity), at: madeAt.toISOString() },
      ...{ afterCancelled: activity.cancelled !== undefined, ...(late ? { arrivedAt: now.toISOString() } : {}) },
    }
    await ensurePerson(tx, caller, now)
    await tx.insert(attendances, attendance)
    const { by, place } = attendance
    record({
      subject: `person:${caller.id}`,
      kind: 'activity.checked_in',
      data: { activityId: activity.id, by, place, late },
    })
    return attendance
  },
  present: (attendance) => ({
    ...{ activityId: attendance.activityId, by: attendance.by },
    sentence: `已记下:${CHECKED_BY[attendance.by]}。${attendance.afterCancelled ? '活动已经取消,您的签到仍然留着。' : ''}`,
  }),
})

function judged({ input, now, madeAt, late }: Context, { id, secret, point }: ActivityRecord) {
  const place = bandOf(point, input.reading)
  const digits = input.code === undefined ? undefined : readCode(id, input.code)
  if (input.code !== undefined && digits === undefined) throw new Refusal('code_of_another')
  const fitsAt = (at: Date) => digits !== undefined && fits(secret, id, digits, at)
  const seen = { coded: digits !== undefined, fitsNow: fitsAt(now), fitsThen: fitsAt(madeAt), late, place }
  const by = judgeCheckIn(seen)
  if (by === 'refused') throw new Refusal('code_expired')
  return { by, place }
}
