import type { BroadcastOptions } from '../../contract/broadcast/broadcast-options'
import type { BroadcastRecord, StoredContent } from '../../records/broadcast'
import type { OrganisationRecord } from '../../records/organisation'

/** A broadcast that begins: a draft of one writer's, in an office. */
export function newBroadcast(begun: {
  id: string
  office: Pick<OrganisationRecord, 'id' | 'path'>
  writerId: string
  content: StoredContent
  options: BroadcastOptions
  now: Date
}): BroadcastRecord {
  const { id, office, writerId, content, options, now } = begun
  const at = now.toISOString()
  return {
    ...{ id, office: office.id, officePath: [...office.path, office.id], desks: [] },
    ...{ writerId, writers: [writerId], state: 'draft', content, options, savedAs: 1, savedAt: at },
    ...{ correcting: false, change: '', held: false, edition: 0, repliesOpen: options.repliesOpen, unanswered: 0 },
    changedAt: at,
  }
}
