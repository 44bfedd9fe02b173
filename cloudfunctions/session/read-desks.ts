import { endOf } from '../../platform/desk/find-session'
import type { Store } from '../../platform/ports/store'
import { deskSessions } from '../../records/desk-session'

/** More than anybody has; the newest come first. */
const MOST = 100

/** A person's sessions that are not over. */
export async function readDesks(store: Store, personId: string, now: Date) {
  const order = { field: 'openedAt', direction: 'desc' } as const
  const { rows } = await store.find(deskSessions, { where: { personId }, order, limit: MOST })
  return rows.filter((session) => endOf(session) > now.toISOString())
}
