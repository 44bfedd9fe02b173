import type { BroadcastCard } from '../../contract/broadcast/broadcast-card'
import { districtDay } from '../../contract/district-time'
import type { Reading } from './read-released'

/** What the caller did beside the receipt. */
export interface Own {
  favourite: boolean
  /** Answered the survey, where there is one. */
  answered: boolean
  officeName: string
}

export const isUnread = ({ broadcast, receipt }: Pick<Reading, 'broadcast' | 'receipt'>) =>
  !broadcast.withdrawn && (receipt?.readEdition ?? 0) < broadcast.edition

/** A survey is answered until the end of its last day. */
export const isOpen = (until: string, now: Date) => districtDay(now) <= until

/** A broadcast in a list. */
export function presentCard(reading: Reading, own: Own, now: Date): BroadcastCard {
  const { broadcast, edition, receipt } = reading
  const { content, options } = edition
  const unread = isUnread(reading)
  return {
    ...{ broadcastId: broadcast.id, title: content.title, category: content.category, office: own.officeName },
    summary: broadcast.withdrawn ? '' : content.summary,
    ...{ releasedAt: broadcast.releasedAt ?? edition.at, duty: options.duty, unread },
    corrected: unread && (receipt?.readEdition ?? 0) > 0,
    undelivered: !receipt?.delivered,
    toDo: hasToDo(reading, own, now),
    favourite: own.favourite,
    ended: content.validUntil !== undefined && content.validUntil < districtDay(now),
    withdrawn: broadcast.withdrawn !== undefined,
  }
}

function hasToDo({ broadcast, edition, receipt, mustAcknowledge }: Reading, { answered }: Own, now: Date): boolean {
  if (broadcast.withdrawn) return false
  const { duty, survey } = edition.options
  if (duty === 'understand' && !receipt?.understood) return true
  if (mustAcknowledge && !receipt?.acknowledgedAt) return true
  return survey !== undefined && isOpen(survey.until, now) && !answered
}
