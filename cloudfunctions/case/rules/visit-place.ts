import type { CaseRecord, Visit } from '../../../records/case'
import { bandOf, type Reading } from '../../../records/place-band'

/** What is kept of a location: whether it was the place of the case; without a reading or a point, 未核实. */
export function placeOfVisit({ place }: CaseRecord, reading: Reading | undefined): Visit['place'] {
  if (!reading || !place.point) return 'unverified'
  return bandOf(place.point, reading) === 'at_place' ? 'at_place' : 'away'
}
