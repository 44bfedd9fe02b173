import type { CheckedBy } from '../../../contract/checkin/activity-words'
import type { PlaceBand } from '../../../records/place-band'

export interface Seen {
  /** A code came with it. */
  coded: boolean
  /** It is one of this activity's, of the moment on the server's clock. */
  fitsNow: boolean
  /** Of the moment that the phone claims, for what waited there. */
  fitsThen: boolean
  /** It waited on the phone for a signal. */
  late: boolean
  place: PlaceBand
}

/**
 * How a check-in is kept. A code counts by the server's clock alone: whatever a phone's clock says, an old one is refused
 * and a fresh one taken. What was scanned without a signal can be compared only with the phone's own word, so it is
 * taken as not verified.
 */
export function judgeCheckIn({ coded, fitsNow, fitsThen, late, place }: Seen): CheckedBy | 'refused' {
  if (coded && fitsNow) return 'code'
  if (coded) return late && fitsThen ? 'late_code' : 'refused'
  return place === 'at_place' ? 'place' : 'word'
}
