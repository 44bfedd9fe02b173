import type { Caller } from '../../platform/handler'
import type { Store, Transaction } from '../../platform/ports/store'
import { activities } from '../../records/activity'
import { activityKeys } from './activity-may'
import { meantFor } from './rules/activity-lists'

/** The activity, and whether it is meant for the caller; nothing where there is none. */
export async function loadActivity(
  from: Pick<Store | Transaction, 'get' | 'getMany'>,
  caller: Caller,
  activityId: string,
) {
  const activity = await from.get(activities, activityId)
  if (!activity) return undefined
  const keys = await activityKeys(from, caller)
  return { activity, meant: keys.includes(meantFor(activity)) }
}
export type LoadedActivity = NonNullable<Awaited<ReturnType<typeof loadActivity>>>
