import type { Operation } from '../../contract/define-operation'
import type { MutationContext } from '../../platform/handler'
import type { ActivityRecord } from '../../records/activity'
import type { EventKind } from '../../records/event'
import { messages } from '../../records/message'

/** One sentence to one person, in the transaction of what it tells; once for a request. */
export async function tellOne<O extends Operation>(
  { tx, now, requestId }: MutationContext<O>,
  { id }: ActivityRecord,
  personId: string,
  kind: EventKind,
  text: string,
): Promise<void> {
  const eventId = `activity:${id}:${requestId}`
  await tx.insert(messages, {
    ...{ id: `${eventId}:p:${personId}`, to: `p:${personId}`, at: now.toISOString(), eventId, kind, text },
    ...{ page: `packages/activity/view/index?activityId=${id}`, important: true, as: 'staff' },
  })
}
