import { districtDay } from '../../../contract/district-time'
import type { CaseRecord } from '../../../records/case'
import type { EventKind } from '../../../records/event'
import { dayWords } from './day-words'
import type { MessageFacts } from './message-facts'
import { ASKS_RESIDENT, RESIDENT_MESSAGES } from './resident-messages'
import { ASKS_STAFF, STAFF_MESSAGES } from './staff-messages'
import type { Target } from './whom-to-tell'

/**
 * The sentence of an event for one reader, with the number that people read out and the day it was raised; whether it
 * asks for an act. Made of templates, names of offices and numbers alone.
 */
export function writeMessage(
  kind: EventKind,
  facts: MessageFacts,
  { as }: Target,
  record: Pick<CaseRecord, 'id' | 'createdAt' | 'proxy'>,
  community: string,
): { text: string; important: boolean } {
  if (as === 'staff') {
    const body = STAFF_MESSAGES[kind]?.(facts) ?? '有新的进展'
    return { text: `诉求${record.id}(${community}):${body}。`, important: ASKS_STAFF.includes(kind) }
  }
  const body = RESIDENT_MESSAGES[kind]?.(facts) ?? '有新的进展'
  // It is not theirs, so nothing is asked of them, and its number opens nothing for them.
  if (as === 'follower') {
    return {
      text: `您关注的事(${community},${dayWords(districtDay(record.createdAt))}反映)有答复了。`,
      important: false,
    }
  }
  const raised = `您${dayWords(districtDay(record.createdAt))}${record.proxy ? '代报' : '反映'}的事`
  return { text: `${raised}(编号${record.id}):${body}。`, important: ASKS_RESIDENT.includes(kind) }
}
