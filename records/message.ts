import { defineCollection } from './collection'
import type { EventKind } from './event'

/**
 * One event told to one addressee. `id` is `EVENT:TO`, so that telling twice writes once. `to` is `p:PERSON`,
 * `o:OFFICE` (who handles cases there) or `h:OFFICE` (its leaders). The text is made from the event by template; of what
 * people wrote it holds at most a notice's title and correction, which were checked before they were released.
 */
export interface MessageRecord {
  id: string
  to: string
  /** When it was told, not when it happened: a reader that is behind must not slip under what was read already. */
  at: string
  eventId: string
  /** What it is about: a case, a broadcast, or a page. */
  caseId?: string
  broadcastId?: string
  /** What a tap opens where it is neither: a page of the mini program, with its query. */
  page?: string
  kind: EventKind
  text: string
  /** The addressee has to do something. */
  important: boolean
  /** As who the addressee reads it: the resident (or who reported for one), whoever follows it, staff, or a broadcast's reader. */
  as: 'reporter' | 'follower' | 'staff' | 'reader'
}

export const messages = defineCollection<MessageRecord>({
  name: 'messages',
  fields: { to: 'text', at: 'text' },
  indexes: [['to', 'at']],
})

/** Up to when a person has read; one a person, so that reading writes nothing per message and offices need no copies. */
export interface ReadMarkRecord {
  /** The person's id. */
  id: string
  readUntil: string
}
export const readMarks = defineCollection<ReadMarkRecord>({ name: 'read_marks', fields: {}, indexes: [] })
